package de.langtisch.membership;

import de.langtisch.audit.Audit;
import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.NotFound;
import de.langtisch.kernel.Settings;
import de.langtisch.kernel.Slugs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How an authority becomes a member; the head of office decides (architecture.md 2). On the effective date it is one,
/// and reads the archive of its labels from then on.
@Component
public class Accessions {
    private final MemberRows members;
    private final AccessionRows accessions;
    private final Settings settings;
    private final Audit audit;
    private final Clock clock;

    Accessions(MemberRows members, AccessionRows accessions, Settings settings, Audit audit, Clock clock) {
        this.members = members;
        this.accessions = accessions;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /// The form for a new partner. `id` is new for each form shown, so that sending it twice makes one partner; `area`
    /// is the AGS or its beginning, of 0, 2, 3, 5 or 8 digits.
    public record NewPartner(AuthorityId id, String name, String partnerType, String area) {}

    @Transactional
    public Outcome<AuthorityId> begin(SignedIn head, NewPartner form) {
        requireHead(head);
        if (members.find(form.id()).isPresent()) {
            return new Outcome.Done<>(form.id());
        }
        var types = settings.cooperation().partnerTypes().stream()
                .map(Settings.PartnerType::key)
                .collect(Collectors.toSet());
        var typed = new Typed()
                .name("name", form.name())
                .oneOf("partnerType", form.partnerType(), types)
                .check("area", form.area(), "membership.accession.error.area", Accessions::isArea);
        if (!typed.isSound()) {
            return new Outcome.Refused<>(typed.problems());
        }
        var member = new Member(
                form.id(),
                Slugs.of(form.name().strip()),
                form.name().strip(),
                form.partnerType(),
                form.area().strip(),
                new MemberSince(null, MemberSince.Precision.PENDING),
                "",
                null);
        if (!members.insert(member)) {
            return Outcome.refused("name", "membership.accession.error.name");
        }
        accessions.keep(form.id(), Accession.BEGUN);
        audit.record(head.did("authority.accession-begun", form.id().value()));
        return new Outcome.Done<>(form.id());
    }

    static boolean isArea(String area) {
        return area.matches("|[0-9]{2}|[0-9]{3}|[0-9]{5}|[0-9]{8}");
    }

    /// The dates so far, for the head of office.
    public Accession of(SignedIn head, AuthorityId authority) {
        return accessions.of(member(head, authority).id());
    }

    /// Keeps the dates; with the effective one the authority is a member from that day on.
    @Transactional
    public Outcome<AuthorityId> date(SignedIn head, AuthorityId authority, Accession accession) {
        var member = member(head, authority);
        var problems = accession.problems();
        if (problems.isEmpty() && endsMembership(member, accession)) {
            problems.put("effectiveOn", "membership.accession.error.effective");
        }
        if (!problems.isEmpty()) {
            return new Outcome.Refused<>(problems);
        }
        accessions.keep(authority, accession);
        since(member, accession).ifPresent(since -> members.since(authority, since));
        audit.record(head.did("authority.accession-dated", authority.value()));
        return new Outcome.Done<>(authority);
    }

    /// Who is a member stops being one by leaving, not by a corrected date.
    private boolean endsMembership(Member member, Accession accession) {
        var today = LocalDate.now(clock);
        var effective = accession.effectiveOn();
        boolean known = accessions.of(member.id()).effectiveOn() != null;
        return member.state(today) == Member.State.PRESENT && (effective == null ? known : effective.isAfter(today));
    }

    private Optional<MemberSince> since(Member member, Accession accession) {
        var effective = accession.effectiveOn();
        if (effective != null) {
            return Optional.of(new MemberSince(effective, MemberSince.Precision.DAY));
        }
        return member.state(LocalDate.now(clock)) == Member.State.JOINING
                ? Optional.of(new MemberSince(null, MemberSince.Precision.PENDING))
                : Optional.empty();
    }

    /// The authority, for the head of office.
    public Member member(SignedIn head, AuthorityId authority) {
        requireHead(head);
        return members.find(authority).orElseThrow(NotFound::new);
    }

    static void requireHead(SignedIn account) {
        if (!account.isHeadOfOffice()) {
            throw new NotFound();
        }
    }
}
