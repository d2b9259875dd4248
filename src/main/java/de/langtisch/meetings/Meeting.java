package de.langtisch.meetings;

import de.langtisch.kernel.GremiumId;
import java.time.Instant;

/// A date (Termin) of a Gremium. `agenda` is canonical text; `cancelled` dates stay visible as such.
public record Meeting(
        String id,
        GremiumId gremium,
        Instant startsAt,
        Instant endsAt,
        String place,
        String agenda,
        boolean cancelled) {}
