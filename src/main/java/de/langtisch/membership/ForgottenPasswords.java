package de.langtisch.membership;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Sends a link for a new password to whoever asks and has an active account. The asking page gets no answer to show,
/// and the work is done after it was shown: neither words nor time tell whether there is such an account.
@Component
public class ForgottenPasswords {
    /// Nobody can fill a colleague's mailbox: within this time no second letter goes to the same account.
    static final Duration PAUSE = Duration.ofMinutes(5);

    private final AccountRows accounts;
    private final PasswordLinks links;
    private final PasswordLetters letters;
    private final TransactionOperations transactions;
    private final AsyncTaskExecutor executor;

    ForgottenPasswords(
            AccountRows accounts,
            PasswordLinks links,
            PasswordLetters letters,
            TransactionOperations transactions,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor) {
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.transactions = transactions;
        this.executor = executor;
    }

    public void ask(String email) {
        var address = Typed.address(email);
        if (Typed.isLine(address, Typed.LONGEST_LINE)) {
            executor.execute(() -> transactions.executeWithoutResult(t -> send(address)));
        }
    }

    private void send(String address) {
        accounts.byAddress(address)
                .filter(Account::isActive)
                .filter(account -> !links.wasMadeWithin(
                        PAUSE, account.id(), PasswordLink.Purpose.PASSWORD, PasswordLetters.PASSWORD_LINK))
                .ifPresent(letters::renew);
    }
}
