package de.langtisch.portal;

import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/// After the sign-in: back to the page that was asked for, else home.
class SignInSuccess extends SavedRequestAwareAuthenticationSuccessHandler {
    SignInSuccess() {
        setRequestCache(new SavedPages());
        setDefaultTargetUrl("/");
    }
}
