package de.langtisch.citations;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what stands between a court and the number of its decision: "BGH, Beschluss vom 29. April 2015 - ". Whoever
/// finds a number or a place in a journal right behind it has a whole citation.
final class HeadReader {
    /// `end` is where the number must begin.
    record Head(int start, int end, String court, @Nullable LocalDate date) {}

    private static final int MOST_PARTS = 9;
    private static final Set<String> SMALL = Set.of(
            "vom",
            "v",
            "Rs",
            "Az",
            "AZ",
            "Aktenzeichen",
            "Rechtssache",
            "in",
            "der",
            "den",
            "im",
            "zu",
            "Urt",
            "Beschl",
            "Bes",
            "GB",
            "Vgl",
            "und");
    private static final Set<String> TYPES = Set.of(
            "urteil",
            "urteile",
            "urteils",
            "urteilen",
            "beschluss",
            "beschluß",
            "beschlüsse",
            "beschlüssen",
            "beschlusses",
            "entscheidung",
            "entscheidungen",
            "gerichtsbescheid",
            "verfügung",
            "urt",
            "beschl",
            "zwischenurteil");

    private final Source source;
    private final DateReader dates;

    HeadReader(Source source, DateReader dates) {
        this.source = source;
        this.dates = dates;
    }

    Head after(CourtReader.Found court) {
        LocalDate date = null;
        int at = separators(court.end());
        for (int parts = 0; parts < MOST_PARTS; parts++) {
            var day = date == null ? dates.at(at) : null;
            int next = day != null ? day.end() : step(at);
            if (next < 0) {
                break;
            }
            date = day == null ? date : day.date();
            at = separators(next);
        }
        return new Head(court.start(), at, court.name(), date);
    }

    /// The court named once more before the number: "BVerwG, Urteil vom 22. Mai 1987 - BVerwG 4 C 77.84". The citation
    /// begins at the second, the day of the first holds.
    Head joined(Head before, CourtReader.Found court) {
        var own = after(court);
        return new Head(own.start(), own.end(), before.court(), own.date() == null ? before.date() : own.date());
    }

    /// "Slg. 2003, I-4101"
    private int collected(int from) {
        int year = source.digits(source.skipBlanks(from));
        int part = source.at(year) == ',' ? source.letters(source.skipBlanks(year + 1)) : -1;
        int page = part > 0 && Source.isHyphen(source.at(part)) ? source.digits(part + 1) : -1;
        return page > part ? page : -1;
    }

    int separators(int from) {
        int i = from;
        while (i < from + 8 && isSeparator(source.at(i))) {
            i++;
        }
        return i;
    }

    static boolean isSeparator(char c) {
        return Source.isBlank(c)
                || c == ','
                || c == ':'
                || c == '('
                || c == ';'
                || Source.isHyphen(c)
                || c == '.'
                || c == '[';
    }

    /// Over one word of a type or between, or over the panel; -1 where anything else stands.
    private int step(int at) {
        int end = source.letters(at);
        if (end > at) {
            if (source.startsWith("Slg.", at)) {
                return collected(end + 1);
            }
            var word = source.text(at, end);
            boolean type = TYPES.contains(word.toLowerCase(java.util.Locale.GERMAN))
                    || word.endsWith("urteil")
                    || word.endsWith("beschluss");
            boolean letter = (word.equals("U") || word.equals("B")) && source.at(end) == '.';
            return SMALL.contains(word) || type || letter ? end : -1;
        }
        int digits = source.digits(at);
        if (digits > at && digits - at < 3 && source.at(digits) == '.') {
            int word = source.skipBlanks(digits + 1);
            int wordEnd = source.letters(word);
            boolean panel = source.startsWith("Senat", wordEnd - 5)
                    || source.startsWith("senat", wordEnd - 5)
                    || source.startsWith("Kammer", wordEnd - 6)
                    || source.startsWith("kammer", wordEnd - 6);
            return panel && wordEnd - word > 4 ? (source.at(wordEnd) == ')' ? wordEnd + 1 : wordEnd) : -1;
        }
        return -1;
    }
}
