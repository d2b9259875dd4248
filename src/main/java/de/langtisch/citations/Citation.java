package de.langtisch.citations;

/// A place in a text that cites a norm or a decision. `start` and `end` are offsets in UTF-16 code units of the text
/// that was read, `end` after the last one. Citations of one text never overlap.
public sealed interface Citation permits NormCitation, RulingCitation {
    int start();

    int end();
}
