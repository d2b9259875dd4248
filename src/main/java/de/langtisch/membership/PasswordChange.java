package de.langtisch.membership;

import de.langtisch.audit.Audit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A signed-in person changes the own password. All sign-ins end, and this one begins anew. Whoever sits at an unlocked
/// screen cannot try out the present password: failures count as failed sign-ins.
@Component
public class PasswordChange {
    private final PasswordStore store;
    private final SignIns signIns;
    private final SignInCookie cookie;
    private final SignInGuard guard;
    private final Audit audit;

    PasswordChange(PasswordStore store, SignIns signIns, SignInCookie cookie, SignInGuard guard, Audit audit) {
        this.store = store;
        this.signIns = signIns;
        this.cookie = cookie;
        this.guard = guard;
        this.audit = audit;
    }

    /// The form: the present password, and the new one twice.
    public record NewPassword(String present, String password, String again) {}

    @Transactional
    public Outcome<SignedIn> change(
            SignedIn account, NewPassword form, HttpServletRequest request, HttpServletResponse response) {
        var address = String.valueOf(request.getRemoteAddr());
        var email = Typed.address(account.email());
        if (guard.mustWait(email, address)) {
            return Outcome.refused("present", "membership.password.error.wait");
        }
        if (!store.matches(account.id(), form.present())) {
            guard.failed(email, address);
            return Outcome.refused("present", "membership.password.error.present");
        }
        var problems = PasswordStore.problems(form.password(), form.again(), email);
        if (!problems.isEmpty()) {
            return new Outcome.Refused<>(problems);
        }
        store.keep(account.id(), email, form.password());
        var secret = signIns.open(account.id());
        signIns.act(secret, account.capacity());
        cookie.set(response, secret);
        audit.record(account.did("account.password-changed", account.id().value()));
        return new Outcome.Done<>(account);
    }
}
