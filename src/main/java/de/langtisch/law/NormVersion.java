package de.langtisch.law;

import de.langtisch.citations.Norm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The text of a norm in one of its versions. `id` is the one given at import, or our own; `validFrom` and `validTo`
/// are
/// the first and the last day, null where they are not known; `source` says where the text comes from.
public record NormVersion(
        String id,
        Norm norm,
        String title,
        String body,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source) {
    /// Where a version stands on a day.
    public enum Time {
        PAST,
        PRESENT,
        FUTURE
    }

    public Time on(LocalDate day) {
        if (validTo != null && validTo.isBefore(day)) {
            return Time.PAST;
        }
        return validFrom != null && validFrom.isAfter(day) ? Time.FUTURE : Time.PRESENT;
    }
}
