package de.langtisch.citations;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The books of the Sozialgesetzbuch in all their ways: "SGB V", "SGB 5", "Fünftes Buch Sozialgesetzbuch".
final class SocialCode {
    private static final Map<String, String> ORDINALS = Map.ofEntries(
            Map.entry("Erst", "I"),
            Map.entry("Zweit", "II"),
            Map.entry("Dritt", "III"),
            Map.entry("Viert", "IV"),
            Map.entry("Fünft", "V"),
            Map.entry("Sechst", "VI"),
            Map.entry("Siebt", "VII"),
            Map.entry("Siebent", "VII"),
            Map.entry("Acht", "VIII"),
            Map.entry("Neunt", "IX"),
            Map.entry("Zehnt", "X"),
            Map.entry("Elft", "XI"),
            Map.entry("Zwölft", "XII"),
            Map.entry("Vierzehnt", "XIV"));
    private static final List<String> ROMAN =
            List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV");

    private final Source source;

    SocialCode(Source source) {
        this.source = source;
    }

    @Nullable
    BookMatch at(int at) {
        if (source.isWord("SGB", at)) {
            int next = source.at(at + 3) == '-' ? at + 4 : source.skipBlanks(at + 3);
            int digits = source.digits(next);
            int letters = source.letters(next);
            var number = digits > next && digits - next < 3
                    ? romanOf(Integer.parseInt(source.text(next, digits)))
                    : source.text(next, letters);
            return ROMAN.indexOf(number) > 0 ? new BookMatch(Math.max(digits, letters), "SGB " + number) : null;
        }
        return source.startsWith("Sozialgesetzbuch", at) ? codeThenBook(at) : bookThenCode(at);
    }

    /// Where "SGB" stands before the numeral at `numeral`; -1 without.
    int startBefore(int numeral, int end) {
        int code = source.lettersBefore(source.skipBlanksBefore(numeral));
        boolean book = ROMAN.indexOf(source.text(numeral, end)) > 0 && source.isWord("SGB", code);
        return book ? code : -1;
    }

    /// "SGB V" for 5.
    static String name(int number) {
        return "SGB " + romanOf(number);
    }

    private static String romanOf(int number) {
        return number < ROMAN.size() ? ROMAN.get(number) : "";
    }

    private @Nullable BookMatch bookThenCode(int at) {
        int end = source.letters(at);
        var number = ordinal(at, end);
        int book = source.skipBlanks(end);
        if (number == null || !source.startsWith("Buch", book)) {
            return null;
        }
        int code = source.skipBlanks(source.letters(book));
        if (source.isWord("des", code)) {
            code = source.skipBlanks(code + 3);
        }
        return source.startsWith("Sozialgesetzbuch", code)
                ? new BookMatch(source.letters(code), "SGB " + number)
                : null;
    }

    private @Nullable BookMatch codeThenBook(int at) {
        int next = source.skipBlanks(source.letters(at));
        if (Source.isHyphen(source.at(next)) || source.at(next) == ',') {
            next = source.skipBlanks(next + 1);
        }
        int end = source.letters(next);
        if (ROMAN.indexOf(source.text(next, end)) > 0) {
            return new BookMatch(end, "SGB " + source.text(next, end));
        }
        var number = ordinal(next, end);
        int book = source.skipBlanks(end);
        return number != null && source.startsWith("Buch", book)
                ? new BookMatch(source.letters(book), "SGB " + number)
                : null;
    }

    private @Nullable String ordinal(int start, int end) {
        int length = end - start;
        if (length < 5 || length > 12) {
            return null;
        }
        int cut = source.at(end - 1) == 'e' ? 1 : 2;
        return ORDINALS.get(source.text(start, end - cut));
    }
}
