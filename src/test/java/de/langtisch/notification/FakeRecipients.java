package de.langtisch.notification;

import de.langtisch.kernel.AccountId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Every account has the mailbox of its id, unless it was deactivated.
final class FakeRecipients implements Recipients {
    private final Set<AccountId> deactivated = new HashSet<>();

    static String mailboxOf(AccountId account) {
        return account.value() + "@amt.example";
    }

    void deactivate(AccountId account) {
        deactivated.add(account);
    }

    @Override
    public Optional<String> addressOf(AccountId account) {
        return deactivated.contains(account) ? Optional.empty() : Optional.of(mailboxOf(account));
    }
}
