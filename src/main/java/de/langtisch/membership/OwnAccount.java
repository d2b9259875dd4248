package de.langtisch.membership;

import de.langtisch.audit.Audit;
import de.langtisch.kernel.Ids;
import de.langtisch.kernel.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What somebody does with the own account: the contact card, and access tokens for programs.
@Component
public class OwnAccount {
    private final ContactCards cards;
    private final AccessTokens tokens;
    private final AccountRows accounts;
    private final Audit audit;

    OwnAccount(ContactCards cards, AccessTokens tokens, AccountRows accounts, Audit audit) {
        this.cards = cards;
        this.tokens = tokens;
        this.accounts = accounts;
        this.audit = audit;
    }

    /// A token just made: its secret is shown this once.
    public record NewToken(String name, Optional<String> secret) {}

    public ContactCard card(SignedIn account) {
        return cards.of(account);
    }

    @Transactional
    public Outcome<ContactCard> keepCard(SignedIn account, ContactCard card) {
        return cards.keep(account, card);
    }

    public List<AccessTokens.AccessToken> tokens(SignedIn account) {
        return tokens.of(account.id());
    }

    /// Makes a token; `id` comes from the form, so that sending it twice makes one. The second time there is no secret
    /// to show any more.
    @Transactional
    public Outcome<NewToken> createToken(SignedIn account, String id, String name) {
        if (!Ids.isId(id)) {
            throw new NotFound();
        }
        var typed = new Typed().name("tokenName", name);
        if (!typed.isSound()) {
            return new Outcome.Refused<>(typed.problems());
        }
        var secret = tokens.create(account.id(), id, name.strip());
        if (secret.isPresent()) {
            audit.record(account.did("account.token-made", id));
        }
        return new Outcome.Done<>(new NewToken(name.strip(), secret));
    }

    @Transactional
    public void endToken(SignedIn account, String id) {
        if (tokens.of(account.id()).stream().anyMatch(t -> t.id().equals(id))) {
            tokens.end(account.id(), id);
            audit.record(account.did("account.token-ended", id));
        }
    }

    /// Who runs the accounts of the own authority: whom to ask first.
    public List<Account> admins(SignedIn account) {
        return accounts.of(account.authority()).stream()
                .filter(a -> a.isActive() && a.isAuthorityAdmin())
                .toList();
    }

    /// All seats of the account, those of the other capacity as well.
    public List<SignedIn.Seat> seats(SignedIn account) {
        return accounts.find(account.id()).map(Account::seats).orElse(List.of());
    }
}
