package de.langtisch.law;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a decision does to an earlier one, in the words of the courts' own records ("nachgehend ..., geändert").
public enum Effect {
    /// Set aside: the earlier one holds no longer.
    AUFGEHOBEN("aufgehoben", "kassiert"),
    /// Decided otherwise in part or in whole: it holds no longer as it stands.
    GEAENDERT("geändert", "abgeändert", "teilweise geändert"),
    /// The same question was later decided differently; the earlier one was not before that court.
    ANDERS_ENTSCHIEDEN("anders entschieden", "abweichend entschieden"),
    /// The appeal had no success.
    BESTAETIGT("bestätigt", "zurückgewiesen", "verworfen", "nicht zugelassen"),
    /// Not decided yet.
    ANHAENGIG("anhängig", "eingelegt"),
    /// Nobody has said.
    UNBEKANNT("unbekannt");

    private final List<String> words;

    Effect(String... words) {
        this.words = List.of(words);
    }

    /// The word for it in a German sentence.
    public String word() {
        return words.getFirst();
    }

    /// From the word or one that means the same; empty for another one.
    static Optional<Effect> of(String written) {
        return Arrays.stream(values())
                .filter(effect -> effect.words.contains(written.strip()))
                .findFirst();
    }
}
