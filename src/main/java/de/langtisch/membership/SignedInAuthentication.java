package de.langtisch.membership;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/// Spring Security's view of a signed-in account. It lives for one request and is never stored.
final class SignedInAuthentication extends AbstractAuthenticationToken {
    private final transient SignedIn account;

    SignedInAuthentication(SignedIn account) {
        super(List.of());
        this.account = account;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public SignedIn getPrincipal() {
        return account;
    }

    @Override
    public String getName() {
        return account.id().value();
    }
}
