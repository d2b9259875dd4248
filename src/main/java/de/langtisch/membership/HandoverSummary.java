package de.langtisch.membership;

import java.util.List;

/// What went from one account to another in one step. `toInvited`: the successor has yet to accept the invitation.
public record HandoverSummary(String id, String fromName, String toName, boolean toInvited, List<Part> parts) {
    /// One thing passed on or ended: the key of its sentence with the number and, for a Gremium, its name.
    public record Part(String message, int count, String name) {}
}
