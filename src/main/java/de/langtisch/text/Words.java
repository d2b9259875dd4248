package de.langtisch.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Cuts a source into words, runs of blanks and single signs, which together are the source. Never cuts a character in
/// two: a surrogate pair or a letter with its marks stays whole, and so does
/// a backslash with what it escapes.
final class Words {
    private Words() {}

    static List<String> of(String source) {
        var words = new ArrayList<String>();
        int start = 0;
        while (start < source.length()) {
            int end = end(source, start);
            words.add(source.substring(start, end));
            start = end;
        }
        return words;
    }

    /// Only those with a letter or digit.
    static List<String> telling(String source) {
        return of(source).stream().filter(Strings::hasLetterOrDigit).toList();
    }

    /// Each word as a number, equal words as equal numbers.
    static int[] numbers(List<String> words, Map<String, Integer> known) {
        return words.stream()
                .mapToInt(word -> known.computeIfAbsent(word, _ -> known.size()))
                .toArray();
    }

    private static int end(String source, int start) {
        int first = source.codePointAt(start);
        int end = start + Character.charCount(first);
        if (first == '\\' && end < source.length()) {
            end += Character.charCount(source.codePointAt(end));
        }
        while (end < source.length() && belongs(first, source.codePointAt(end))) {
            end += Character.charCount(source.codePointAt(end));
        }
        return end;
    }

    private static boolean belongs(int first, int next) {
        int type = Character.getType(next);
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
        if (mark) {
            return true;
        }
        return Character.isLetterOrDigit(first) && Character.isLetterOrDigit(next)
                || isBlank(first) && isBlank(next) && first != '\n' && next != '\n';
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
