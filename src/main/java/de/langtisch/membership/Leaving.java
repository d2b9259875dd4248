package de.langtisch.membership;

import de.langtisch.audit.Audit;
import de.langtisch.kernel.AuthorityId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The head of office records the day on which an authority is no member any more. On it the accounts end, and the
/// authority's token dies; its items stay, marked "ehemaliges Mitglied" (architecture.md 2).
@Component
public class Leaving {
    private final Accessions accessions;
    private final MemberRows members;
    private final Leavings leavings;
    private final Office office;
    private final Audit audit;

    Leaving(Accessions accessions, MemberRows members, Leavings leavings, Office office, Audit audit) {
        this.accessions = accessions;
        this.members = members;
        this.leavings = leavings;
        this.office = office;
        this.audit = audit;
    }

    /// `day` today or before acts at once.
    @Transactional
    public Outcome<AuthorityId> leave(SignedIn head, AuthorityId authority, @Nullable LocalDate day) {
        var member = accessions.member(head, authority);
        if (day == null) {
            return Outcome.refused("leftOn", "membership.error.required");
        }
        var since = member.since().date();
        if (since != null && day.isBefore(since)) {
            return Outcome.refused("leftOn", "membership.leaving.error.order");
        }
        if (office.allHeadsAreOf(authority)) {
            return Outcome.refused("leftOn", "membership.leaving.error.head");
        }
        members.leavesOn(authority, day);
        audit.record(head.did("authority.leaving-set", authority.value()));
        leavings.complete(office.today());
        return new Outcome.Done<>(authority);
    }

    /// Takes a coming leaving back; one that has come stays.
    @Transactional
    public void stay(SignedIn head, AuthorityId authority) {
        var member = accessions.member(head, authority);
        if (member.leftOn() != null && member.state(office.today()) != Member.State.FORMER) {
            members.leavesOn(authority, null);
            audit.record(head.did("authority.leaving-withdrawn", authority.value()));
        }
    }
}
