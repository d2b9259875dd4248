package de.langtisch.membership;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// When an authority joined, as precisely as it is known: of 27 partners 17 have no exact day (domain.md 2). `date` is
/// the first day of the month or year where no more is known, and absent when nothing is.
public record MemberSince(@Nullable LocalDate date, Precision precision) {
    /// How much of the date is known.
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        /// On this day or before.
        NOT_LATER,
        UNKNOWN,
        /// Accession under way, without an effective date.
        PENDING;

        static Precision of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
