package de.langtisch.membership;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.Ids;
import de.langtisch.kernel.NotFound;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Hands a leaver's seat over in one step: everything passes to the successor, then the account ends. All in one
/// transaction, with its entry in the audit.
@Component
public class Succession {
    private final AuthorityAccounts accounts;
    private final Invitations invitations;
    private final Duties duties;
    private final Deactivation deactivation;
    private final HandoverRecord record;

    Succession(
            AuthorityAccounts accounts,
            Invitations invitations,
            Duties duties,
            Deactivation deactivation,
            HandoverRecord record) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.duties = duties;
        this.deactivation = deactivation;
        this.record = record;
    }

    /// The form. `id` is new for each form shown, so that sending it twice hands over once; without `to` somebody new
    /// is invited with `email` and `name`.
    public record Passing(
            String id, AccountId from, @Nullable AccountId to, String email, String name) {}

    /// The id of the handover, for its summary.
    @Transactional
    public Outcome<String> passOn(SignedIn admin, Passing form) {
        if (!Ids.isId(form.id())) {
            throw new NotFound();
        }
        var from = accounts.locked(admin, form.from());
        if (record.find(form.id(), admin.authority()).isPresent()) {
            return new Outcome.Done<>(form.id());
        }
        var obstacle = accounts.obstacleToHandover(from);
        if (obstacle.isPresent()) {
            return Outcome.refused("to", obstacle.get());
        }
        return switch (successor(admin, form)) {
            case Outcome.Refused<AccountId>(var problems) -> new Outcome.Refused<>(problems);
            case Outcome.Done<AccountId>(var to) -> new Outcome.Done<>(pass(admin, form.id(), from, to));
        };
    }

    private Outcome<AccountId> successor(SignedIn admin, Passing form) {
        var to = form.to();
        if (to == null) {
            return invitations.invite(admin.authority(), new Invitations.Invitation(form.email(), form.name()));
        }
        return to.equals(form.from()) || accounts.account(admin, to).isDeactivated()
                ? Outcome.refused("to", "membership.handover.error.successor")
                : new Outcome.Done<>(to);
    }

    private String pass(SignedIn admin, String id, Account from, AccountId successor) {
        var to = accounts.account(admin, successor);
        var parts = duties.pass(from, to);
        deactivation.end(from);
        record.write(id, admin, from.id(), to.id(), parts);
        return id;
    }

    /// What went where.
    public HandoverSummary summary(SignedIn admin, String id) {
        return Optional.of(admin)
                .filter(SignedIn::isAuthorityAdmin)
                .flatMap(a -> record.find(id, a.authority()))
                .orElseThrow(NotFound::new);
    }
}
