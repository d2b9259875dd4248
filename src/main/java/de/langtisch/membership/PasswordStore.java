package de.langtisch.membership;

import de.langtisch.kernel.AccountId;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Keeps passwords, as hashes only, and checks new ones. A new password ends every sign-in, every open link and every
/// waiting time.
@Component
class PasswordStore {
    private final AccountRows accounts;
    private final PasswordHashes hashes;
    private final PasswordLinks links;
    private final SignIns signIns;
    private final SignInGuard guard;

    PasswordStore(
            AccountRows accounts, PasswordHashes hashes, PasswordLinks links, SignIns signIns, SignInGuard guard) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.links = links;
        this.signIns = signIns;
        this.guard = guard;
    }

    /// What is wrong with a new password that was typed twice; empty when nothing is.
    static Map<String, String> problems(String password, String again, String email) {
        var typed = new Typed();
        PasswordRule.problem(password, email).ifPresent(key -> typed.refuse("password", key));
        if (typed.isSound() && !password.equals(again)) {
            typed.refuse("again", "membership.password.error.again");
        }
        return typed.problems();
    }

    void keep(AccountId account, String email, String password) {
        accounts.passwordHash(account, hashes.hash(password));
        signIns.endAll(account);
        links.endAll(account);
        guard.succeeded(Typed.address(email));
    }

    boolean matches(AccountId account, String password) {
        return password.length() <= PasswordRule.LONGEST
                && accounts.passwordHash(account)
                        .filter(hash -> hashes.matches(password, hash))
                        .isPresent();
    }
}
