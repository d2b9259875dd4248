package de.langtisch.text;

import org.jspecify.annotations.Nullable;

/// How a character of pasted text is set. `link` is a safe address.
record Style(
        boolean bold,
        boolean italic,
        boolean code,
        @Nullable String link) {
    static final Style PLAIN = new Style(false, false, false, null);

    Style withBold(boolean on) {
        return new Style(on, italic, code, link);
    }

    Style withItalic(boolean on) {
        return new Style(bold, on, code, link);
    }

    Style asCode() {
        return new Style(bold, italic, true, link);
    }

    Style withLink(String address) {
        return new Style(bold, italic, code, address);
    }

    Style withoutEmphasis() {
        return new Style(false, false, code, link);
    }

    boolean isEmphasised() {
        return bold || italic;
    }
}
