package de.langtisch.membership;

import de.langtisch.kernel.AccountId;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// Sign-in with e-mail address and password. Unknown, deactivated and wrong are one answer after the same work; too
/// many failures make the next try wait ([SignInGuard]).
@Component
class PasswordSignIn implements AuthenticationProvider {
    private static final int QUEUES = 64;

    private final JdbcClient jdbc;
    private final PasswordHashes passwords;
    private final SignInGuard guard;
    private final SignedInRows rows;
    private final String hashOfNobody;
    /// Tries for one account come one after the other, so that many at once do not slip past the guard together.
    private final Object[] queues = new Object[QUEUES];

    PasswordSignIn(JdbcClient jdbc, PasswordHashes passwords, SignInGuard guard, SignedInRows rows) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.guard = guard;
        this.rows = rows;
        Arrays.setAll(queues, n -> new Object());
        this.hashOfNobody = passwords.hash(Secrets.random());
    }

    private record Candidate(String id, String passwordHash) {}

    @Override
    public Authentication authenticate(Authentication typed) {
        var email = Typed.address(typed.getName());
        var address =
                typed.getDetails() instanceof WebAuthenticationDetails d ? String.valueOf(d.getRemoteAddress()) : "";
        synchronized (queues[Math.floorMod(email.hashCode(), queues.length)]) {
            return authenticate(typed, email, address);
        }
    }

    private Authentication authenticate(Authentication typed, String email, String address) {
        if (guard.mustWait(email, address)) {
            throw new LockedException("wait");
        }
        var candidate = candidate(email);
        boolean right = passwords.matches(String.valueOf(typed.getCredentials()), candidate.passwordHash());
        var account = right ? rows.byId(new AccountId(candidate.id()), Capacity.HOME) : Optional.<SignedIn>empty();
        if (account.isEmpty()) {
            guard.failed(email, address);
            throw new BadCredentialsException("no");
        }
        guard.succeeded(email);
        return new SignedInAuthentication(account.get());
    }

    private Candidate candidate(String email) {
        if (!Typed.isLine(email, Typed.LONGEST_LINE)) {
            return new Candidate("", hashOfNobody);
        }
        return jdbc.sql("""
                select id, password_hash from membership.account
                 where lower(email) = ? and state = 'active' and password_hash is not null""")
                .param(email)
                .query((row, n) -> new Candidate(row.getString("id"), row.getString("password_hash")))
                .optional()
                .orElse(new Candidate("", hashOfNobody));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
