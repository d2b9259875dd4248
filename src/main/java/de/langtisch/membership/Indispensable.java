package de.langtisch.membership;

import java.util.Optional;
import org.springframework.stereotype.Component;

/// Accounts that cannot go before somebody follows: somebody must run the accounts of each authority, and somebody must
/// head the office.
@Component
class Indispensable {
    private final AccountRows accounts;
    private final Office office;

    Indispensable(AccountRows accounts, Office office) {
        this.accounts = accounts;
        this.office = office;
    }

    /// Why this account cannot end, as the key of a sentence. The caller holds the authority's lock.
    Optional<String> obstacle(Account account) {
        return isLastAdmin(account) ? Optional.of("membership.account.error.lastAdmin") : obstacleInOffice(account);
    }

    /// The same where a successor takes the authority's duties over: who heads the office is not theirs to decide.
    Optional<String> obstacleInOffice(Account account) {
        return office.isLastHead(account.id()) ? Optional.of("membership.account.error.lastHead") : Optional.empty();
    }

    boolean isLastAdmin(Account account) {
        return account.isActive()
                && account.isAuthorityAdmin()
                && accounts.of(account.authority()).stream()
                        .noneMatch(other -> other.isActive()
                                && other.isAuthorityAdmin()
                                && !other.id().equals(account.id()));
    }
}
