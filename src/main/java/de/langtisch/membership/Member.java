package de.langtisch.membership;

import de.langtisch.kernel.AuthorityId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A partner authority of the cooperation, present, former or on its way in. `area` is its municipality key (AGS) or
/// the beginning of those it serves, empty for the whole Bund; `leftOn` the first day on which it is no member any
/// more.
public record Member(
        AuthorityId id,
        String slug,
        String name,
        String partnerType,
        String area,
        MemberSince since,
        String sinceSource,
        @Nullable LocalDate leftOn) {
    /// Where the authority stands on a day.
    public enum State {
        JOINING,
        PRESENT,
        FORMER
    }

    /// The same rule as [PresentMember] asks in a query.
    public State state(LocalDate day) {
        if (leftOn != null && !leftOn.isAfter(day)) {
            return State.FORMER;
        }
        var date = since.date();
        boolean joined = date == null ? since.precision() == MemberSince.Precision.UNKNOWN : !date.isAfter(day);
        return joined ? State.PRESENT : State.JOINING;
    }
}
