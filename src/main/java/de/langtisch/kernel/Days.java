package de.langtisch.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// A day as a browser's date field sends it, `2026-11-27`, of the years 1800 to 2199: what a calendar, the database and
/// the index can all keep. Everything else is no day.
public final class Days {
    private static final Pattern DAY = Pattern.compile("(1[89]|2[01])\\d{2}-\\d{2}-\\d{2}");

    private Days() {}

    public static Optional<LocalDate> parse(String typed) {
        var day = typed.strip();
        if (!DAY.matcher(day).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
