package de.langtisch.citations;

import org.jspecify.annotations.Nullable;

/// Reads an Aktenzeichen around the slash or point between its running number and its year: `2 AZR 160/24`, `B 2 U 3/24
/// B`, `III-4 RVs 20/15`, `4 C 77.84`, `AN 4 S 18.02102`, `12 KLs-450 Js 18/16`, `13 B 800/20.NE`, `C-293/26`.
final class AktenzeichenReader {
    /// A number in the text. `court` is the one that must have written it, empty where several could.
    record Found(int start, int end, String court) {}

    private static final int LONGEST_NUMBER = 6;
    private static final int LONGEST_BRACKET = 14;

    private final Source source;

    AktenzeichenReader(Source source) {
        this.source = source;
    }

    @Nullable
    Found around(int sign) {
        int number = source.digitsBefore(sign);
        int end = source.digits(sign + 1);
        boolean point = source.at(sign) == '.';
        if (number == sign || sign - number > LONGEST_NUMBER || !isYear(sign + 1, end, point)) {
            return null;
        }
        int hyphen = source.skipBlanksBefore(number);
        if (Source.isHyphen(source.at(hyphen - 1))) {
            var european = point ? null : european(source.skipBlanksBefore(hyphen - 1), end);
            if (european != null || hyphen == number) {
                return european;
            }
        }
        return national(number, end, point);
    }

    /// A number without register, of the court whose numbers have none.
    @Nullable
    Found bare(int sign) {
        int number = source.digitsBefore(sign);
        int end = source.digits(sign + 1);
        boolean whole =
                source.at(sign) == '/' && sign - number > 2 && sign - number < 6 && isYear(sign + 1, end, false);
        return whole ? new Found(number, end, "EGMR") : null;
    }

    private boolean isYear(int start, int end, boolean point) {
        int length = end - start;
        char after = source.at(end);
        boolean further = (after == '/' || after == '.' || Source.isHyphen(after)) && Source.isDigit(source.at(end + 1))
                || Source.isLetter(after);
        if (further && after != '-') {
            return false;
        }
        return point ? length >= 2 && length <= 5 : length == 2 || length == 4 && isCentury(start);
    }

    private boolean isCentury(int start) {
        return source.startsWith("19", start) || source.startsWith("20", start);
    }

    /// `C-293/26`, `T-12/04 P`
    private @Nullable Found european(int letterEnd, int end) {
        int letter = letterEnd - 1;
        char c = source.at(letter);
        if (c != 'C' && c != 'T' && c != 'F'
                || Source.isLetter(source.at(letter - 1))
                || Source.isDigit(source.at(letter - 1))) {
            return null;
        }
        int suffix = source.skipBlanks(end);
        boolean appeal = suffix > end && source.isWord("P", suffix) || source.isWord("PPU", suffix);
        int all = appeal ? source.letters(suffix) : end;
        return new Found(letter, all, c == 'T' ? "EuG" : "EuGH");
    }

    private @Nullable Found national(int number, int end, boolean point) {
        int signEnd = source.skipBlanksBefore(number);
        if (signEnd == number) {
            return null;
        }
        int letters = beforeBracket(signEnd);
        int signStart = source.lettersBefore(letters);
        var sign = source.text(signStart, letters);
        boolean known = point ? RegisterSigns.isSignWithPoint(sign) : RegisterSigns.isSign(sign);
        if (!known) {
            return null;
        }
        int division = division(signStart);
        if (division < 0) {
            boolean alone = !point && RegisterSigns.standsAlone(sign);
            return alone ? new Found(signStart, end, RegisterSigns.court("", sign, false)) : null;
        }
        int start = prefix(division);
        var before = source.text(start, source.skipBlanksBefore(signStart));
        boolean patent = letters < signEnd && RegisterSigns.isPatent(sign);
        var court = patent ? "BPatG" : RegisterSigns.court(before, sign, point && source.digits(end - 2) == end);
        return new Found(start, suffix(end, start), point && end - source.digitsBefore(end) > 2 ? "" : court);
    }

    /// Before `(pat)`, `(Kart)`, `(B)` that belongs to the sign.
    private int beforeBracket(int end) {
        if (source.at(end - 1) != ')') {
            return end;
        }
        for (int i = end - 2; i > end - LONGEST_BRACKET; i--) {
            if (source.at(i) == '(') {
                return source.skipBlanksBefore(i);
            }
            if (!Source.isLetter(source.at(i)) && !Source.isBlank(source.at(i))) {
                return end;
            }
        }
        return end;
    }

    /// Where the number of chamber or senate begins that stands before the sign; -1 without.
    private int division(int sign) {
        int end = source.skipBlanksBefore(sign);
        if (end == sign) {
            return -1;
        }
        int start = divisionStart(end);
        if (start < 0) {
            return secondSign(end);
        }
        if (Source.isHyphen(source.at(start - 1)) && source.lettersBefore(start - 1) < start - 1) {
            return doubled(start);
        }
        return start;
    }

    private int divisionStart(int end) {
        int start = source.at(end - 1) >= 'a' && source.at(end - 1) <= 'z' ? end - 1 : end;
        int digits = source.digitsBefore(start);
        if (digits < start && start - digits < 5) {
            return isFree(digits) ? digits : -1;
        }
        int roman = start;
        while (roman > start - 6 && isRoman(source.at(roman - 1))) {
            roman--;
        }
        return roman < start && isFree(roman) ? roman : -1;
    }

    private static boolean isRoman(char c) {
        return c == 'I' || c == 'V' || c == 'X';
    }

    private boolean isFree(int start) {
        char before = source.at(start - 1);
        return !Source.isLetter(before) && !Source.isDigit(before) && before != '/' && before != '.' && before != '§';
    }

    /// `2 Ss OWi 12/10`, `III ZR (Ü)`: one more word of letters between division and sign.
    private int secondSign(int end) {
        int start = source.lettersBefore(end);
        boolean sign = start < end && end - start < 6 && RegisterSigns.isSign(source.text(start, end));
        int before = source.skipBlanksBefore(start);
        return sign && before < start ? divisionStart(before) : -1;
    }

    /// `III-4` and `12 KLs-450`
    private int doubled(int start) {
        int letters = source.lettersBefore(start - 1);
        int roman = letters;
        while (roman < start - 1 && isRoman(source.at(roman))) {
            roman++;
        }
        if (roman == start - 1) {
            return letters;
        }
        int before = source.skipBlanksBefore(letters);
        int division = before < letters ? divisionStart(before) : -1;
        return division < 0 ? start : division;
    }

    /// `B` of the Bundessozialgericht, `L`, `S`, and the places of the Bavarian courts.
    private int prefix(int division) {
        int end = source.skipBlanksBefore(division);
        int start = source.lettersBefore(end);
        if (end == division || start == end || end - start > 2) {
            return division;
        }
        var letters = source.text(start, end);
        boolean social = RegisterSigns.SOCIAL_PREFIX.contains(letters);
        boolean bavarian = letters.equals("AN")
                || letters.equals("RN")
                || letters.equals("RO")
                || letters.equals("AU")
                || letters.equals("Au")
                || letters.equals("M")
                || letters.equals("W");
        return social || bavarian ? start : division;
    }

    private int suffix(int from, int start) {
        int end = from;
        if (source.at(end) == '.' && Source.isUpper(source.at(end + 1))) {
            int letters = source.letters(end + 1);
            boolean capitals = letters - end <= 4 && Source.isUpper(source.at(letters - 1)) && source.at(letters) != ' '
                    || letters - end <= 4 && allCapitals(end + 1, letters) && letters - end > 2;
            end = capitals || letters - end == 2 && source.at(letters) != '.' ? letters : end;
        }
        boolean social = RegisterSigns.SOCIAL_PREFIX.contains(source.text(start, start + 1))
                && Source.isBlank(source.at(start + 1));
        for (int parts = 0; social && parts < 3; parts++) {
            int at = source.skipBlanks(end);
            int letters = source.letters(at);
            if (at == end
                    || letters == at
                    || letters - at > 4
                    || !RegisterSigns.SOCIAL_SUFFIX.contains(source.text(at, letters))) {
                break;
            }
            end = letters;
        }
        int bracket = source.skipBlanks(end);
        return source.startsWith("(EP)", bracket) || source.startsWith("(EU)", bracket) ? bracket + 4 : end;
    }

    private boolean allCapitals(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Source.isUpper(source.at(i))) {
                return false;
            }
        }
        return true;
    }
}
