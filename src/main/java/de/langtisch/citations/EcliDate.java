package de.langtisch.citations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// The date inside a German ECLI: each court has its own order (domain.md 5).
final class EcliDate {
    private static final Pattern STATE = Pattern.compile("(\\d{2})(\\d{2})\\..*");
    private static final Pattern CONSTITUTIONAL = Pattern.compile("[A-Za-z]{2}(\\d{4})(\\d{2})(\\d{2})\\..*");
    private static final Pattern FEDERAL = Pattern.compile("(?:[A-Za-z]\\.)?(\\d{2})(\\d{2})(\\d{2})[A-Za-z.].*");

    private EcliDate() {}

    /// BVerfG YYYYMMDD, the other federal courts DDMMYY, the states MMDD with the year of the identifier.
    static Optional<LocalDate> of(String court, int year, String ordinal) {
        return switch (court) {
            case "BVERFG" -> constitutional(ordinal);
            case "BGH", "BVERWG", "BPATG", "BSG", "BAG", "BFH" -> federal(year, ordinal);
            default -> state(year, ordinal);
        };
    }

    private static Optional<LocalDate> constitutional(String ordinal) {
        var match = CONSTITUTIONAL.matcher(ordinal);
        return match.matches() ? GermanDates.date(match.group(1), match.group(2), match.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> federal(int year, String ordinal) {
        var match = FEDERAL.matcher(ordinal);
        boolean sameYear = match.matches() && Integer.parseInt(match.group(3)) == year % 100;
        return sameYear ? GermanDates.date(Integer.toString(year), match.group(2), match.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> state(int year, String ordinal) {
        var match = STATE.matcher(ordinal);
        return match.matches()
                ? GermanDates.date(Integer.toString(year), match.group(1), match.group(2))
                : Optional.empty();
    }
}
