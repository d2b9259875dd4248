package de.langtisch.membership;

import de.langtisch.kernel.AuthorityId;
import org.springframework.stereotype.Component;

/// Ends an account. It acts on the very next request: a sign-in is read from the database each time.
@Component
class Deactivation {
    private final AccountRows accounts;
    private final SignIns signIns;
    private final AccessTokens tokens;
    private final PasswordLinks links;
    private final GremiumSeatRows seats;

    Deactivation(
            AccountRows accounts, SignIns signIns, AccessTokens tokens, PasswordLinks links, GremiumSeatRows seats) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.tokens = tokens;
        this.links = links;
        this.seats = seats;
    }

    void end(Account account) {
        accounts.deactivate(account.id());
        signIns.endAll(account.id());
        tokens.endAll(account.id());
        links.endAll(account.id());
        seats.endAllOf(account.id());
    }

    /// Ends every account of an authority that has left.
    void endAllOf(AuthorityId authority) {
        accounts.lock(authority);
        accounts.of(authority).stream()
                .filter(account -> !account.isDeactivated())
                .forEach(this::end);
    }
}
