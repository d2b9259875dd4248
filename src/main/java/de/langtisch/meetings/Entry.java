package de.langtisch.meetings;

import java.time.LocalDate;

/// What a Gremium did on a day. `source` says where it is documented, when it is not the room itself. With
/// [Precision#MONTH] only month and year of `date` count.
public record Entry(String id, LocalDate date, Precision precision, Kind kind, String text, String source) {
    /// How exactly the day is known.
    public enum Precision {
        DAY,
        MONTH
    }

    /// Sorts of entries.
    public enum Kind {
        MET,
        DECIDED
    }
}
