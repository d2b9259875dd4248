package de.langtisch.membership;

import de.langtisch.audit.Actor;
import de.langtisch.audit.Audit;
import de.langtisch.audit.AuditEntry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Seconded staff change for whom they act; every change is in the audit (reality.md 9).
@Component
public class CapacitySwitch {
    private final SignIns signIns;
    private final SignInCookie cookie;
    private final Audit audit;

    CapacitySwitch(SignIns signIns, SignInCookie cookie, Audit audit) {
        this.signIns = signIns;
        this.cookie = cookie;
        this.audit = audit;
    }

    /// Acts in the other capacity from the next request on; without secondment nothing happens.
    @Transactional
    public void switchTo(Capacity capacity, SignedIn account, HttpServletRequest request) {
        if (account.seconded()) {
            cookie.secret(request).ifPresent(secret -> signIns.act(secret, capacity));
            audit.record(new AuditEntry(
                    new Actor.Seat(account.id(), account.capacity().name()),
                    "account.capacity-switched",
                    account.id().value(),
                    capacity.name()));
        }
    }

    /// Ends the sign-in of this request.
    public void signOut(HttpServletRequest request, HttpServletResponse response) {
        cookie.secret(request).ifPresent(signIns::end);
        cookie.clear(response);
    }
}
