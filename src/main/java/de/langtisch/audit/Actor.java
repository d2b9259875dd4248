package de.langtisch.audit;

import de.langtisch.kernel.AccountId;

/// Who did something: an account in the one capacity it acted in (reality.md 9), or the machine itself.
public sealed interface Actor {
    /// `capacity`: the name of the enum constant, such as `HOME` or `OFFICE`.
    record Seat(AccountId account, String capacity) implements Actor {
        public Seat {
            AuditCode.require(AuditCode.CONSTANT, capacity);
        }
    }

    /// Nobody signed in: an operator's command, or the portal by its own clock.
    enum Machine implements Actor {
        COMMAND,
        SYSTEM
    }
}
