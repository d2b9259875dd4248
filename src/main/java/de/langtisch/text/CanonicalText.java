package de.langtisch.text;

/// stub
public final class CanonicalText {
    private CanonicalText() {}

    public static final int LONGEST = 2_000_000;

    public static String clean(String s) {
        return s;
    }

    public static String toHtml(String s) {
        return s;
    }

    public static String toPlain(String s) {
        return s;
    }

    public static String fromHtml(String s) {
        return s;
    }
}
