package de.langtisch.text;

/// Small questions about characters that several classes of the module ask in the same words.
final class Strings {
    private Strings() {}

    /// Space, tab or any Unicode space such as the non-breaking one; no line end.
    static boolean isBlank(char c) {
        return c == '\t' || Character.isSpaceChar(c);
    }

    static boolean isBlank(CharSequence text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    static boolean hasLetterOrDigit(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /// Index of the next line feed, or the length of the text.
    static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /// Text as HTML content or double-quoted attribute value.
    static StringBuilder escape(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\0' -> out.append('\uFFFD');
                default -> out.append(c);
            }
        }
        return out;
    }

    static String escape(String text) {
        return escape(new StringBuilder(text.length() + 16), text).toString();
    }
}
