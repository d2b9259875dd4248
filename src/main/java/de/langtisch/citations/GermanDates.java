package de.langtisch.citations;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates of decisions in the spellings of German courts and their portals: `2026-04-07`, `20180822`, `07.04.2026`,
/// `7. April 2026`. A year of two digits is not guessed, a day that does not exist is no date.
public final class GermanDates {
    /// A date as it stands in running text, without groups: for patterns that look for one.
    public static final String IN_TEXT =
            "\\d{1,2}\\.[ \\u00a0]?(?:\\d{1,2}\\.[ \\u00a0]?|\\p{Lu}\\p{Ll}{2,8}\\.?[ \\u00a0])\\d{4}";

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})\\. ?(\\p{L}{3,9})\\.? ?(\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMAN);

    private GermanDates() {}

    public static Optional<LocalDate> parse(String text) {
        var value = text.replace('\u00a0', ' ').strip();
        for (var pattern : List.of(ISO, COMPACT)) {
            var match = pattern.matcher(value);
            if (match.matches()) {
                return date(match.group(1), match.group(2), match.group(3));
            }
        }
        var dotted = DOTTED.matcher(value);
        if (dotted.matches()) {
            return date(dotted.group(3), dotted.group(2), dotted.group(1));
        }
        var named = NAMED.matcher(value);
        return named.matches() ? named(named) : Optional.empty();
    }

    /// `07.04.2026`
    public static String written(LocalDate date) {
        return WRITTEN.format(date);
    }

    static Optional<LocalDate> date(String year, String month, String day) {
        int y = Integer.parseInt(year);
        if (y < FIRST_YEAR || y > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> named(Matcher match) {
        var name = match.group(2).toLowerCase(Locale.GERMAN).replace("maerz", "märz");
        int month = MONTHS.indexOf(name.substring(0, 3)) + 1;
        return month == 0 ? Optional.empty() : date(match.group(3), Integer.toString(month), match.group(1));
    }
}
