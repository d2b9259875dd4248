package de.langtisch.text;

import java.text.Normalizer;

/// Makes the one spelling of a text. Invisible characters go because they would hide words from readers, guard and
/// search or turn the direction of reading around.
final class Cleaning {
    /// Marks over one letter; more are no language, and their sorting would cost quadratic time (UAX 15, stream-safe
    /// text).
    private static final int MOST_MARKS = 30;

    private static final int COMBINING_GRAPHEME_JOINER = 0x34F;
    private static final int TAGS_AND_VARIATIONS = 0xE0000;

    private Cleaning() {}

    static String clean(String input) {
        String composed = Normalizer.normalize(visible(input), Normalizer.Form.NFC);
        return trimLines(visible(composed));
    }

    private static String visible(String input) {
        var out = new StringBuilder(input.length());
        int marks = 0;
        for (int i = 0; i < input.length(); ) {
            int c = input.codePointAt(i);
            i += Character.charCount(c);
            if (isLineEnd(c)) {
                marks = 0;
                out.append('\n');
                i += c == '\r' && i < input.length() && input.charAt(i) == '\n' ? 1 : 0;
            } else if (!isInvisible(c)) {
                marks = isMark(c) ? marks + 1 : 0;
                if (marks <= MOST_MARKS) {
                    out.appendCodePoint(c);
                }
            }
        }
        return out.toString();
    }

    private static boolean isLineEnd(int c) {
        return switch (c) {
            case '\n', '\r', 0x0B, '\f', 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    private static boolean isInvisible(int c) {
        if (c == '\t') {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default ->
                c == COMBINING_GRAPHEME_JOINER
                        || isBlankLetter(c)
                        || isNoncharacter(c)
                        || (c >= TAGS_AND_VARIATIONS && c <= TAGS_AND_VARIATIONS + 0xFFF);
        };
    }

    /// Fillers of Korean script that show nothing and count as letters.
    private static boolean isBlankLetter(int c) {
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
    }

    private static boolean isNoncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static String trimLines(String text) {
        var out = new StringBuilder(text.length());
        int blankLines = 0;
        for (int start = 0; start < text.length(); ) {
            int end = Strings.lineEnd(text, start);
            int last = end;
            while (last > start && Strings.isBlank(text.charAt(last - 1))) {
                last--;
            }
            if (last == start) {
                blankLines++;
            } else {
                out.append(blankLines > 0 && !out.isEmpty() ? "\n" : "")
                        .append(out.isEmpty() ? "" : "\n")
                        .append(text, start, last);
                blankLines = 0;
            }
            start = end + 1;
        }
        return out.toString();
    }
}
