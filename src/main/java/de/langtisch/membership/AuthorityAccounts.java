package de.langtisch.membership;

import de.langtisch.audit.Audit;
import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.NotFound;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The accounts of an authority, run by its Behördenadmin. Another authority's accounts do not exist for it.
@Component
public class AuthorityAccounts {
    private final AccountRows accounts;
    private final Invitations invitations;
    private final Deactivation deactivation;
    private final Indispensable indispensable;
    private final Audit audit;

    AuthorityAccounts(
            AccountRows accounts,
            Invitations invitations,
            Deactivation deactivation,
            Indispensable indispensable,
            Audit audit) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.deactivation = deactivation;
        this.indispensable = indispensable;
        this.audit = audit;
    }

    /// All accounts of the admin's authority, deactivated ones last.
    public List<Account> of(SignedIn admin) {
        return accounts.of(allowed(admin).authority());
    }

    public Account account(SignedIn admin, AccountId id) {
        return accounts.find(id)
                .filter(account -> account.authority().equals(allowed(admin).authority()))
                .orElseThrow(NotFound::new);
    }

    /// Invites somebody. `otherDomain` says that the admin means an address of another domain than the own one; without
    /// it such an address is refused at `otherDomain`.
    @Transactional
    public Outcome<AccountId> invite(SignedIn admin, String email, String name, boolean otherDomain) {
        var authority = allowed(admin).authority();
        if (!otherDomain
                && !Typed.domain(email).isEmpty()
                && !Typed.domain(email).equals(Typed.domain(admin.email()))) {
            return Outcome.refused("otherDomain", "membership.error.otherDomain");
        }
        var invited = invitations.invite(authority, new Invitations.Invitation(email, name));
        if (invited instanceof Outcome.Done<AccountId>(var id)) {
            audit.record(admin.did("account.invited", id.value()));
        }
        return invited;
    }

    /// A new link for somebody who was invited, or whose account had ended.
    @Transactional
    public Outcome<AccountId> inviteAgain(SignedIn admin, AccountId id) {
        var account = locked(admin, id);
        if (account.isActive()) {
            return Outcome.refused("email", "membership.account.error.active");
        }
        var invited = invitations.again(account);
        if (invited instanceof Outcome.Done<AccountId>) {
            audit.record(admin.did("account.invited-again", id.value()));
        }
        return invited;
    }

    @Transactional
    public Outcome<AccountId> rename(SignedIn admin, AccountId id, String name) {
        var account = account(admin, id);
        var typed = new Typed().name("name", name);
        if (!typed.isSound()) {
            return new Outcome.Refused<>(typed.problems());
        }
        accounts.rename(account.id(), name.strip());
        audit.record(admin.did("account.renamed", id.value()));
        return new Outcome.Done<>(id);
    }

    /// Ends the account without a successor; its drafts stay behind and its Gremium seats end.
    @Transactional
    public Outcome<AccountId> deactivate(SignedIn admin, AccountId id) {
        var account = locked(admin, id);
        if (account.isDeactivated()) {
            return new Outcome.Done<>(id);
        }
        var obstacle = indispensable.obstacle(account);
        if (obstacle.isPresent()) {
            return Outcome.refused("account", obstacle.get());
        }
        deactivation.end(account);
        audit.record(admin.did("account.deactivated", id.value()));
        return new Outcome.Done<>(id);
    }

    /// Makes an active account Behördenadmin.
    @Transactional
    public void appoint(SignedIn admin, AccountId id) {
        var account = locked(admin, id);
        if (!account.isActive()) {
            throw new NotFound();
        }
        if (!account.isAuthorityAdmin()) {
            changeRoles(account, true);
            audit.record(admin.did("account.admin-appointed", id.value()));
        }
    }

    /// Takes the role back; the last Behördenadmin keeps it.
    @Transactional
    public Outcome<AccountId> dismiss(SignedIn admin, AccountId id) {
        var account = locked(admin, id);
        if (indispensable.isLastAdmin(account)) {
            return Outcome.refused("account", "membership.account.error.lastAdmin");
        }
        if (account.isAuthorityAdmin()) {
            changeRoles(account, false);
            audit.record(admin.did("account.admin-dismissed", id.value()));
        }
        return new Outcome.Done<>(id);
    }

    private void changeRoles(Account account, boolean admin) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(account.roles());
        if (admin) {
            roles.add(Role.AUTHORITY_ADMIN);
        } else {
            roles.remove(Role.AUTHORITY_ADMIN);
        }
        accounts.roles(account.id(), roles);
    }

    /// Why the account cannot be handed over either, as the key of a sentence.
    Optional<String> obstacleToHandover(Account account) {
        return account.isDeactivated()
                ? Optional.of("membership.account.error.ended")
                : indispensable.obstacleInOffice(account);
    }

    /// The account as it is once nobody else changes the authority's accounts.
    Account locked(SignedIn admin, AccountId id) {
        accounts.lock(allowed(admin).authority());
        return account(admin, id);
    }

    private static SignedIn allowed(SignedIn admin) {
        return Optional.of(admin).filter(SignedIn::isAuthorityAdmin).orElseThrow(NotFound::new);
    }
}
