package de.langtisch.membership;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.AuthorityId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An account (Zugang) as those see it who run it. It says nothing about when it was used: there is no clock on persons
/// (reality.md 2). `name` is the seat's function, `seats` its present ones in Gremien of both capacities,
/// `invitedUntil`
/// the last day of an open invitation.
public record Account(
        AccountId id,
        AuthorityId authority,
        String name,
        String email,
        State state,
        Set<Role> roles,
        boolean seconded,
        List<SignedIn.Seat> seats,
        @Nullable LocalDate invitedUntil) {
    /// Where an account stands between invitation and end.
    public enum State {
        /// Invited; no password chosen yet.
        INVITED,
        /// May sign in.
        ACTIVE,
        /// Ended; may be invited again.
        DEACTIVATED
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    public boolean isInvited() {
        return state == State.INVITED;
    }

    public boolean isDeactivated() {
        return state == State.DEACTIVATED;
    }

    public boolean isAuthorityAdmin() {
        return roles.contains(Role.AUTHORITY_ADMIN);
    }
}
