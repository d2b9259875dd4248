package de.langtisch.membership;

import de.langtisch.audit.Actor;
import de.langtisch.audit.AuditEntry;
import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.GremiumId;
import de.langtisch.labels.Reader;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// The account behind a request, in its present capacity, as the database has it now: read anew for each request, so
/// that a deactivation or a lost seat acts on the very next one. Controllers take it as their argument.
///
/// `name` is the seat's function ("Ordnungsamt, Zugang 3"), never necessarily a person. `reader` holds the tokens of
/// the present capacity only; capacities never add up (reality.md 9).
public record SignedIn(
        AccountId id,
        String email,
        String name,
        AuthorityId authority,
        String authorityName,
        Capacity capacity,
        boolean seconded,
        Set<Role> roles,
        List<Seat> seats,
        Reader reader) {
    /// A sign-in ends this long after its last request; the pages warn before.
    public static final Duration IDLE = Duration.ofMinutes(30);

    /// A seat in a Gremium that counts in the present capacity.
    public record Seat(GremiumId gremium, String gremiumName, GremiumKind kind, SeatFunction function) {}

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /// Behördenadmin, acting for the own authority.
    public boolean isAuthorityAdmin() {
        return capacity == Capacity.HOME && has(Role.AUTHORITY_ADMIN);
    }

    /// Member of the Geschäftsstelle, acting for it.
    public boolean isEditor() {
        return seats.stream().anyMatch(s -> s.kind() == GremiumKind.GESCHAEFTSSTELLE);
    }

    /// Vorsitz of the Leitung: decides accession, recall and who is editor.
    public boolean isHeadOfOffice() {
        return seats.stream().anyMatch(s -> s.kind() == GremiumKind.LEITUNG && s.function() == SeatFunction.CHAIR);
    }

    /// Vorsitz or deputy of this Gremium.
    public boolean chairs(GremiumId gremium) {
        return seats.stream()
                .anyMatch(s -> s.gremium().equals(gremium) && s.function().releases());
    }

    /// Acts now for this authority, as one of its seats.
    public boolean actsFor(AuthorityId other) {
        return capacity == Capacity.HOME && authority.equals(other);
    }

    /// The audit entry of something this account did, in its present capacity.
    public AuditEntry did(String action, String subject) {
        return new AuditEntry(new Actor.Seat(id, capacity.name()), action, subject);
    }

    /// The same, with what the change was about beside its subject.
    public AuditEntry did(String action, String subject, String other) {
        return new AuditEntry(new Actor.Seat(id, capacity.name()), action, subject, other);
    }

    public boolean sitsIn(GremiumId gremium) {
        return seats.stream().anyMatch(s -> s.gremium().equals(gremium));
    }
}
