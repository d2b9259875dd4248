package de.langtisch.law.sources;

/// One line without double spaces, invisible characters and the dash that forbids a line break.
final class Tidy {
    private Tidy() {}

    static String line(String text) {
        var tidy = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = !tidy.isEmpty();
            } else if (!isInvisible(c)) {
                if (space) {
                    tidy.append(' ');
                    space = false;
                }
                tidy.append(c == '\u2011' ? '-' : c);
            }
        }
        return tidy.toString();
    }

    private static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\u0085'
                || c == '\u2007'
                || c == '\u202f'
                || Character.isWhitespace(c);
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad'
                || (c >= '\u200b' && c <= '\u200f')
                || c == '\u2060'
                || c == '\ufeff'
                || Character.isISOControl(c);
    }
}
