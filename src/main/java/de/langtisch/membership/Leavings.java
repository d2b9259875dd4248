package de.langtisch.membership;

import de.langtisch.audit.Actor;
import de.langtisch.audit.Audit;
import de.langtisch.audit.AuditEntry;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Completes the leaving of authorities. Their rights end by the day itself, which every query asks for; what follows
/// here is that accounts are ended, Gremium memberships closed, and the other modules told.
@Component
class Leavings {
    private final MemberRows members;
    private final Deactivation deactivation;
    private final GremiumAuthorityRows authorities;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    Leavings(
            MemberRows members,
            Deactivation deactivation,
            GremiumAuthorityRows authorities,
            ApplicationEventPublisher events,
            Audit audit) {
        this.members = members;
        this.deactivation = deactivation;
        this.authorities = authorities;
        this.events = events;
        this.audit = audit;
    }

    @Transactional
    void complete(LocalDate today) {
        for (var authority : members.leftUntil(today)) {
            deactivation.endAllOf(authority);
            authorities.leaveAll(authority, today.minusDays(1));
            members.leftCompleted(authority);
            events.publishEvent(new MemberLeft(authority));
            audit.record(new AuditEntry(Actor.Machine.SYSTEM, "authority.left", authority.value()));
        }
    }
}
