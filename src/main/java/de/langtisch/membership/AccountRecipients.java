package de.langtisch.membership;

import de.langtisch.kernel.AccountId;
import de.langtisch.notification.Recipients;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Mail goes only to accounts that may sign in now.
@Component
class AccountRecipients implements Recipients {
    private final SignedInRows rows;

    AccountRecipients(SignedInRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<String> addressOf(AccountId account) {
        return rows.byId(account, Capacity.HOME).map(SignedIn::email);
    }
}
