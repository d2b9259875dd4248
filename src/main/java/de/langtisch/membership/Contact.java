package de.langtisch.membership;

import de.langtisch.kernel.AuthorityId;
import java.time.LocalDate;

/// Whom to call at an authority about a topic: a unit with its function mailbox, telephone, hours and way on call,
/// never a private number. `area` is the authority's (the AGS or its beginning), `confirmedOn` the day on which the
/// authority last said that this still holds.
public record Contact(
        String id,
        AuthorityId authority,
        String authorityName,
        String area,
        String topic,
        String unit,
        String mailbox,
        String phone,
        String hours,
        String onCall,
        LocalDate confirmedOn) {
    /// After so many days without a confirmation a contact counts as old.
    public static final int DAYS_UNTIL_OLD = 180;

    public boolean isOldOn(LocalDate day) {
        return confirmedOn.plusDays(DAYS_UNTIL_OLD).isBefore(day);
    }

    /// The number as a telephone dials it.
    public String dial() {
        return phone.replaceAll("[^0-9+]", "");
    }

    /// Serves the area of this key: its own area is the beginning of it. The Bund's is empty and serves all.
    public boolean serves(String areaKey) {
        return areaKey.startsWith(area);
    }
}
