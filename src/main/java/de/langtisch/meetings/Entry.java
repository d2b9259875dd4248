package de.langtisch.meetings;

import java.time.LocalDate;

/// What a Gremium did on a day. `source` says where it is documented, when it is not the room itself.
public record Entry(String id, LocalDate date, Kind kind, String text, String source) {
    /// Sorts of entries.
    public enum Kind {
        MET,
        DECIDED
    }
}
