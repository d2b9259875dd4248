package de.langtisch.citations;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads abbreviated names of law books, with the state and the year behind them: "GewO", "AG GlüStV NRW", "UWG 2004".
final class Abbreviations {
    private static final Set<String> NO_BOOK = Set.of(
            "BGH", "BVerfG", "BVerwG", "BAG", "BFH", "BSG", "BPatG", "EuGH", "EuG", "EGMR", "OVG", "VGH", "OLG", "GmbH",
            "NJW", "BGHZ", "BGHSt", "BVerfGE", "BVerwGE", "EU", "EG", "DM", "EUR", "KG", "OHG", "RG", "DDR", "BRD",
            "BT");
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("NRW", "NRW"),
            Map.entry("NW", "NRW"),
            Map.entry("Bln", "Bln"),
            Map.entry("BW", "BW"),
            Map.entry("RP", "RP"),
            Map.entry("RhPf", "RP"),
            Map.entry("SH", "SH"),
            Map.entry("LSA", "LSA"),
            Map.entry("MV", "MV"),
            Map.entry("Nds", "Nds"),
            Map.entry("SL", "SL"),
            Map.entry("Hmb", "Hmb"),
            Map.entry("Brem", "Brem"),
            Map.entry("Thür", "Thür"),
            Map.entry("Bbg", "Bbg"),
            Map.entry("Hess", "Hess"),
            Map.entry("SOG", "SOG"),
            Map.entry("Bund", "Bund"),
            Map.entry("Ärzte", "Ärzte"));
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{L}-]*");

    private final Source source;

    Abbreviations(Source source) {
        this.source = source;
    }

    /// "1. BImSchV"
    @Nullable
    BookMatch numbered(int at) {
        int digits = source.digits(at);
        int word = source.skipBlanks(digits + 1);
        int end = source.letters(word);
        if (digits - at > 2 || source.at(digits) != '.' || end == word) {
            return null;
        }
        var book = Books.named(source.text(at, digits) + ". " + source.text(word, end));
        return book == null ? null : new BookMatch(end, book);
    }

    @Nullable
    BookMatch at(int at, boolean known) {
        int end = abbreviationEnd(at);
        if (end - at < 2 || end - at > 24) {
            return null;
        }
        var name = source.text(at, end);
        if (known) {
            var longer = Books.beginsName(name) ? ofSeveralWords(at, end) : null;
            var book = Books.named(name);
            return longer != null ? withYear(longer) : book == null ? null : withState(new BookMatch(end, book));
        }
        return looksLikeBook(name) ? withState(new BookMatch(end, name)) : null;
    }

    private int abbreviationEnd(int at) {
        int end = source.word(at);
        if (source.at(end) == '/'
                && source.at(end + 2) != '/'
                && Source.isUpper(source.at(end + 1))
                && !Source.isLetter(source.at(end + 2))) {
            return end + 2;
        }
        return end;
    }

    private @Nullable BookMatch ofSeveralWords(int at, int firstEnd) {
        BookMatch longest = null;
        int end = firstEnd;
        for (int words = 0; words < 3; words++) {
            int next = source.skipBlanks(end);
            end = Source.isDigit(source.at(next)) ? source.digits(next) : source.word(next);
            if (end == next) {
                break;
            }
            var book = Books.named(source.text(at, end).replaceAll("\\s+", " "));
            longest = book == null ? longest : new BookMatch(end, book);
        }
        return longest;
    }

    /// Two capitals at least, and no court, journal or numeral.
    static boolean looksLikeBook(String name) {
        long capitals = name.chars().filter(Character::isUpperCase).count();
        return capitals >= 2
                && !NO_BOOK.contains(name)
                && ABBREVIATION.matcher(name).matches()
                && !name.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
    }

    private BookMatch withState(BookMatch match) {
        int at = source.skipBlanks(match.end());
        int end = source.letters(at);
        var state = end > at && end - at < 6 && at > match.end() ? STATES.get(source.text(at, end)) : null;
        if (state == null) {
            return withYear(match);
        }
        var name = match.book() + " " + state;
        var known = Books.named(name);
        return withYear(new BookMatch(end, known == null ? name : known));
    }

    /// "UWG 2004": the version belongs to the place, not to the name.
    BookMatch withYear(BookMatch match) {
        int at = source.skipBlanks(match.end());
        int end = source.digits(at);
        boolean year = at > match.end()
                && end - at == 4
                && (source.startsWith("19", at) || source.startsWith("20", at))
                && !Source.isLetter(source.at(end))
                && source.at(end) != '/'
                && !(source.at(end) == ',' && Source.isDigit(source.at(source.skipBlanks(end + 1))));
        return year ? new BookMatch(end, match.book()) : match;
    }

    /// Where the known abbreviation begins that ends at `end`, with its state; -1 without.
    int startBefore(int start, int end) {
        boolean state = STATES.containsKey(source.text(start, end));
        int name = state ? source.lettersBefore(source.skipBlanksBefore(start)) : start;
        boolean known = Source.isUpper(source.at(name)) && Books.named(source.text(name, source.letters(name))) != null;
        return known ? name : -1;
    }
}
