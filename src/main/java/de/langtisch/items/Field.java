package de.langtisch.items;

import java.util.List;

/// One field of a [Kind]. Message keys follow from it: `<prefix>.<key>` is the label, `<prefix>.<key>.hint` the hint
/// (may be absent), `<prefix>.<key>.<choice>` a choice's word.
///
/// `behindMore` fields are folded away in the form; `most` is the longest content in characters, 1 to 2,000,000.
public record Field(String key, Type type, boolean required, boolean behindMore, List<String> choices, int most) {
    /// How a field is entered and read.
    public enum Type {
        /// One line of plain text.
        LINE,
        /// Canonical text (CommonMark).
        TEXT,
        /// One of the choices.
        CHOICE,
        /// A date, ISO 8601.
        DATE,
        /// Several lines, one entry each: norms, Aktenzeichen, authorities involved.
        LINES,
        /// An http or https address.
        ADDRESS
    }

    public static Field line(String key) {
        return new Field(key, Type.LINE, false, false, List.of(), 300);
    }

    public static Field text(String key) {
        return new Field(key, Type.TEXT, false, false, List.of(), 200_000);
    }

    public static Field date(String key) {
        return new Field(key, Type.DATE, false, false, List.of(), 10);
    }

    public static Field lines(String key) {
        return new Field(key, Type.LINES, false, false, List.of(), 4_000);
    }

    public static Field address(String key) {
        return new Field(key, Type.ADDRESS, false, false, List.of(), 2_000);
    }

    public static Field choice(String key, String... choices) {
        return new Field(key, Type.CHOICE, false, false, List.of(choices), 60);
    }

    public Field mandatory() {
        return new Field(key, type, true, behindMore, choices, most);
    }

    public Field folded() {
        return new Field(key, type, required, true, choices, most);
    }

    public Field upTo(int characters) {
        return new Field(key, type, required, behindMore, choices, characters);
    }
}
