package de.langtisch.membership;

import java.util.Map;

/// What became of a form: done, with a value, or refused, with the key of a sentence for each field that has to change.
/// Nothing was stored when refused.
public sealed interface Outcome<T> {
    /// The change is made.
    record Done<T>(T value) implements Outcome<T> {}

    /// `problems`: from the name of a field to the key of its sentence, in the order of the form.
    record Refused<T>(Map<String, String> problems) implements Outcome<T> {}

    static <T> Outcome<T> refused(String field, String key) {
        return new Refused<>(Map.of(field, key));
    }
}
