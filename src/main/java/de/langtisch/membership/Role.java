package de.langtisch.membership;

/// What an account may do beside reading and writing. No role reads past a label.
public enum Role {
    /// Runs the seats of its own authority (Behördenadmin).
    AUTHORITY_ADMIN,
    /// Runs the machine; reads nothing (Technik).
    OPERATOR,
    /// Datenschutz.
    DATA_PROTECTION,
    /// Revision.
    AUDITOR
}
