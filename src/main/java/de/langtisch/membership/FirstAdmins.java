package de.langtisch.membership;

import de.langtisch.audit.Audit;
import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.AuthorityId;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The head of office gives an authority its first Behördenadmin, or a new one when it has lost the last. Everything
/// further is the authority's own business.
@Component
public class FirstAdmins {
    private final Accessions accessions;
    private final AccountRows accounts;
    private final Invitations invitations;
    private final Audit audit;

    FirstAdmins(Accessions accessions, AccountRows accounts, Invitations invitations, Audit audit) {
        this.accessions = accessions;
        this.accounts = accounts;
        this.invitations = invitations;
        this.audit = audit;
    }

    /// Active and invited Behördenadmins.
    public List<Account> of(SignedIn head, AuthorityId authority) {
        return accounts.of(accessions.member(head, authority).id()).stream()
                .filter(a -> a.isAuthorityAdmin() && !a.isDeactivated())
                .toList();
    }

    /// Invites; whoever has an account there already becomes Behördenadmin with it, and gets a new link if needed.
    @Transactional
    public Outcome<AccountId> invite(SignedIn head, AuthorityId authority, String email, String name) {
        accessions.member(head, authority);
        var known = accounts.byAddress(Typed.address(email))
                .filter(a -> a.authority().equals(authority));
        var invited = known.map(this::again)
                .orElseGet(() -> invitations.invite(authority, new Invitations.Invitation(email, name)));
        if (invited instanceof Outcome.Done<AccountId>(var id)) {
            var roles = EnumSet.of(Role.AUTHORITY_ADMIN);
            known.ifPresent(account -> roles.addAll(account.roles()));
            accounts.roles(id, roles);
            audit.record(head.did("authority.admin-invited", authority.value(), id.value()));
        }
        return invited;
    }

    private Outcome<AccountId> again(Account account) {
        return account.isActive() ? new Outcome.Done<>(account.id()) : invitations.again(account);
    }
}
