package de.langtisch.membership.web;

import de.langtisch.kernel.BadInput;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;

/// Dates as forms send them: `2026-11-24`, or `24.11.2026` from a browser without a date field.
final class Dates {
    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;

    private Dates() {}

    /// Absent when nothing was typed; anything that is no date is a [BadInput].
    static @Nullable LocalDate parse(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            var date = text.contains(".") ? LocalDate.parse(text, GERMAN) : LocalDate.parse(text);
            if (date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR) {
                throw new BadInput("membership.error.date");
            }
            return date;
        } catch (DateTimeParseException e) {
            throw new BadInput("membership.error.date");
        }
    }
}
