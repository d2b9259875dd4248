package de.langtisch.membership;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.GremiumId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A person's present or coming seat in a Gremium, for the authority that sits there through it. It counts from `from`
/// to `to`, both days included; `active` says whether the account may sign in at all.
public record GremiumSeat(
        String id,
        GremiumId gremium,
        AccountId account,
        String accountName,
        boolean active,
        AuthorityId authority,
        String authorityName,
        SeatFunction function,
        LocalDate from,
        @Nullable LocalDate to) {
    /// Counts on this day.
    public boolean countsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
}
