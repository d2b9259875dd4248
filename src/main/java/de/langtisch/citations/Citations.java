package de.langtisch.citations;

import java.util.List;
import java.util.Optional;

/// Finds every citation of a norm or a decision in a German text. Reads each character once and looks back and ahead
/// only so far, so that no text takes longer than its length deserves.
public final class Citations {
    private Citations() {}

    /// In the order of the text.
    public static List<Citation> in(String text) {
        return new Reader(new Source(text)).read();
    }

    /// The norm that a question names and nothing else, in any usual spelling: "33c gewo". Empty for every other one.
    public static Optional<Norm> asked(String question) {
        return AskedNorm.of(question);
    }
}
