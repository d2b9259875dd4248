package de.langtisch.citations;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Reads what stands between the number of a section and its book: "Abs. 1 und 2 Satz 3 Nr. 4 Buchst. a Halbs. 2",
/// "(2)", "I 1", "ff.". Keeps the first Absatz, Satz and Nummer.
final class PlaceReader {
    /// What a word announces; `OTHER` has no field of its own.
    private enum Part {
        ABSATZ,
        SATZ,
        NUMMER,
        OTHER
    }

    private static final Map<String, Part> WORDS = new HashMap<>();
    private static final Set<String> AFTER_ORDINAL = Set.of(
            "Halbsatz",
            "Halbsatzes",
            "Halbs",
            "HS",
            "Hs",
            "Hbs",
            "HSatz",
            "Alternative",
            "Alt",
            "Var",
            "Variante",
            "Fall",
            "Spiegelstrich",
            "Spstr",
            "Teilsatz",
            "Tatbestandsalternative",
            "Unterabsatz",
            "UAbs",
            "Satz",
            "Absatz",
            "Abs");

    static {
        Set.of("Abs", "Absatz", "Absatzes", "Absätze", "Absätzen", "ABs").forEach(w -> WORDS.put(w, Part.ABSATZ));
        Set.of("S", "Satz", "Satzes", "Sätze", "Sätzen", "Sa").forEach(w -> WORDS.put(w, Part.SATZ));
        Set.of("Nr", "Nrn", "Nummer", "Nummern", "Ziff", "Ziffer", "Ziffern", "Nrs")
                .forEach(w -> WORDS.put(w, Part.NUMMER));
        Set.of(
                        "Buchst",
                        "Buchstabe",
                        "Buchstaben",
                        "lit",
                        "Lit",
                        "Doppelbuchst",
                        "Doppelbuchstabe",
                        "Halbs",
                        "Halbsatz",
                        "HS",
                        "Hs",
                        "Hbs",
                        "Alt",
                        "Alternative",
                        "Alternativen",
                        "Var",
                        "Variante",
                        "UAbs",
                        "Unterabs",
                        "Unterabsatz",
                        "UA",
                        "Teil",
                        "Teils",
                        "Teilsatz",
                        "Fall",
                        "Spiegelstrich",
                        "Unterbuchst",
                        "Tabelle",
                        "Abschnitt")
                .forEach(w -> WORDS.put(w, Part.OTHER));
    }

    private static final Set<String> ORDINALS =
            Set.of("erster", "erste", "ersten", "zweiter", "zweite", "zweiten", "dritter", "letzter", "letzte");

    private final Source source;
    private String absatz = "";
    private String satz = "";
    private String nummer = "";
    private boolean letterLast;

    PlaceReader(Source source) {
        this.source = source;
    }

    NormCitation.Place place() {
        boolean whole = absatz.isEmpty() && satz.isEmpty() && nummer.isEmpty();
        return whole ? NormCitation.Place.WHOLE : new NormCitation.Place(absatz, satz, nummer);
    }

    /// Whether the place ended with a letter, whose closing bracket may follow: "Buchst. a) GewO".
    boolean endsWithLetter() {
        return letterLast;
    }

    /// Where the place ends that begins after the section; `from` when there is none. In a list, a number greater than
    /// `section` is the next section.
    int read(int from, int section, boolean list) {
        int end = bare(from);
        while (true) {
            int next = part(end, section, list);
            if (next < 0) {
                return end;
            }
            end = next;
        }
    }

    /// "(2)", "(a)" and "I 1" right after the section.
    private int bare(int from) {
        int at = source.skipBlanks(from);
        if (source.at(at) == '(') {
            int bracket = bracketed(at);
            return bracket < 0 ? from : bracket;
        }
        int end = source.letters(at);
        if (at > from && end > at && end - at < 5 && isRoman(at, end)) {
            absatz = source.text(at, end);
            return romanSatz(end);
        }
        return from;
    }

    private int bracketed(int open) {
        int at = source.skipBlanks(open + 1);
        if (source.isWord("Abs", at)) {
            at = source.skipBlanks(source.at(at + 3) == '.' ? at + 4 : at + 3);
        }
        int digits = source.digits(at);
        int end = source.letters(digits);
        int close = source.skipBlanks(end);
        if (end == at || end - at > 3 || source.at(close) != ')') {
            return -1;
        }
        absatz = digits > at ? source.text(at, end) : absatz;
        return close + 1;
    }

    private int romanSatz(int from) {
        int at = source.skipBlanks(from);
        int end = source.digits(at);
        boolean digit = end - at == 1 && !Source.isLetter(source.at(end)) && source.at(end) != '.';
        if (digit) {
            satz = source.text(at, end);
        }
        return digit ? end : from;
    }

    private int part(int from, int section, boolean list) {
        int at = source.skipBlanks(from);
        if (source.at(at) == ')' && letterLast) {
            at = source.skipBlanks(at + 1);
        }
        int end = named(at, section, list);
        if (end >= 0) {
            return end;
        }
        end = ordinal(at);
        if (end >= 0) {
            return end;
        }
        int joined = Joiners.between(source, from);
        return joined < 0 ? -1 : named(joined, section, list);
    }

    private int named(int at, int section, boolean list) {
        int word = source.letters(at);
        if (word == at || word - at > 16) {
            return -1;
        }
        var part = WORDS.get(source.text(at, word));
        if (part == null) {
            return -1;
        }
        int start = source.skipBlanks(source.at(word) == '.' ? word + 1 : word);
        int end = value(start);
        if (end < 0) {
            return -1;
        }
        keep(part, source.text(start, end));
        return furtherValues(end, section, list);
    }

    private void keep(Part part, String value) {
        switch (part) {
            case ABSATZ -> absatz = absatz.isEmpty() ? value : absatz;
            case SATZ -> satz = satz.isEmpty() ? value : satz;
            case NUMMER -> nummer = nummer.isEmpty() ? value : nummer;
            case OTHER -> {}
        }
    }

    private int furtherValues(int from, int section, boolean list) {
        int end = from;
        while (true) {
            int at = Joiners.within(source, end);
            int next = at < 0 ? -1 : value(at);
            boolean nextSection = next >= 0 && (followedByAbsatz(next) || list && isNextSection(at, section));
            if (next < 0 || source.at(next) == '.' || nextSection) {
                return end;
            }
            end = next;
        }
    }

    private boolean isNextSection(int at, int section) {
        int digits = source.digits(at);
        return digits > at && digits - at < 6 && Integer.parseInt(source.text(at, digits)) > section;
    }

    /// "1, 20 Abs. 3": the 20 is a section.
    private boolean followedByAbsatz(int from) {
        int at = source.skipBlanks(from);
        return at > from && (source.startsWith("Abs", at) || source.startsWith("Absatz", at));
    }

    /// A number with or without letter, a Roman one, or one or two small letters.
    private int value(int at) {
        int digits = source.digits(at);
        if (digits > at) {
            int end = digits - at > 4 ? -1 : afterLetter(digits);
            letterLast = end > digits;
            return end;
        }
        int letters = source.letters(at);
        boolean small = letters > at && letters - at < 3 && Source.isLower(source.at(at));
        if (small || letters > at && isRoman(at, letters)) {
            letterLast = small;
            return letters;
        }
        return -1;
    }

    /// "2b" and, apart, "1 a"; not "2 f." and not the first letter of a word.
    private int afterLetter(int digits) {
        int attached = source.letters(digits);
        if (attached > digits) {
            return attached - digits < 3 ? attached : -1;
        }
        int at = source.skipBlanks(digits);
        boolean apart = at > digits
                && source.letters(at) == at + 1
                && Source.isLower(source.at(at))
                && source.at(at) != 'f'
                && source.at(at + 1) != '.';
        return apart ? at + 1 : digits;
    }

    /// "1. Halbsatz", "letzter Halbs."
    private int ordinal(int at) {
        int digits = source.digits(at);
        int letters = source.letters(at);
        boolean number = digits > at && digits - at < 3 && source.at(digits) == '.';
        boolean named = letters > at && letters - at < 9 && ORDINALS.contains(source.text(at, letters));
        if (!number && !named) {
            return -1;
        }
        int word = source.skipBlanks(number ? digits + 1 : letters);
        int end = source.letters(word);
        if (end == word || end - word > 24 || !AFTER_ORDINAL.contains(source.text(word, end))) {
            return -1;
        }
        letterLast = false;
        return source.at(end) == '.' ? end + 1 : end;
    }

    private boolean isRoman(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = source.at(i);
            if (c != 'I' && c != 'V' && c != 'X') {
                return false;
            }
        }
        return true;
    }
}
