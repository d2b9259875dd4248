package de.langtisch.membership;

/// What a person does in a Gremium for the authority that sits there through them.
public enum SeatFunction {
    /// Vorsitz.
    CHAIR,
    /// Stellvertretender Vorsitz.
    DEPUTY_CHAIR,
    /// Mitglied.
    MEMBER,
    /// Vertretung des Mitglieds.
    DEPUTY;

    /// Vorsitz and deputy release what carries the Gremium's label (reality.md 10).
    public boolean releases() {
        return this == CHAIR || this == DEPUTY_CHAIR;
    }
}
