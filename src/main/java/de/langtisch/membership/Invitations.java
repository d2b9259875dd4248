package de.langtisch.membership;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.AuthorityId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Makes accounts for invited people and sends them the link. Who may invite is asked by the callers.
@Component
class Invitations {
    private final AccountRows accounts;
    private final PasswordLetters letters;

    Invitations(AccountRows accounts, PasswordLetters letters) {
        this.accounts = accounts;
        this.letters = letters;
    }

    /// Whom to invite: an e-mail address, and the function of the seat ("Ordnungsamt, Zugang 3"), never necessarily a
    /// person.
    record Invitation(String email, String name) {}

    /// The new account, or what is wrong with the form. An address has one account at a time.
    Outcome<AccountId> invite(AuthorityId authority, Invitation form) {
        var typed = new Typed().email("email", form.email()).name("name", form.name());
        if (!typed.isSound()) {
            return new Outcome.Refused<>(typed.problems());
        }
        var id = AccountId.random();
        if (!accounts.insert(
                id, authority, Typed.address(form.email()), form.name().strip())) {
            return Outcome.refused("email", "membership.error.emailTaken");
        }
        send(id);
        return new Outcome.Done<>(id);
    }

    /// Sends a new link to somebody invited or deactivated before; the old link ends.
    Outcome<AccountId> again(Account account) {
        var holder = accounts.byAddress(Typed.address(account.email()));
        if (holder.isPresent() && !holder.get().id().equals(account.id())) {
            return Outcome.refused("email", "membership.error.emailTaken");
        }
        accounts.inviteAgain(account.id());
        send(account.id());
        return new Outcome.Done<>(account.id());
    }

    private void send(AccountId id) {
        Optional.of(id).flatMap(accounts::find).ifPresent(letters::invite);
    }
}
