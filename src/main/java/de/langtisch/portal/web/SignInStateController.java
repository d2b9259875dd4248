package de.langtisch.portal.web;

import de.langtisch.membership.Access;
import de.langtisch.membership.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What the script of a page asks about the sign-in: to stay signed in, and after signing in again in another tab, to
/// go on saving with the new form secret.
@RestController
class SignInStateController {
    /// `csrf` is the value for the form field `_csrf`.
    record State(boolean signedIn, String csrf) {}

    @Access(Access.Rule.ANYBODY)
    @GetMapping("/anmeldung/stand")
    State state(@AuthenticationPrincipal @Nullable SignedIn account, CsrfToken csrf) {
        return new State(account != null, csrf.getToken());
    }

    /// Every request prolongs the sign-in; this one does nothing else.
    @Access(Access.Rule.SIGNED_IN)
    @PostMapping("/anmeldung/verlaengern")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void prolong() {}
}
