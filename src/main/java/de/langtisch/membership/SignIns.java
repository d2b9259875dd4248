package de.langtisch.membership;

import de.langtisch.kernel.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The open sign-ins. Each is a random secret in a cookie, of which only the hash is stored; it ends after
/// [SignedIn#IDLE] without a request and after [#LONGEST] in any case.
@Component
class SignIns {
    static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration TOUCH_AFTER = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SignedInRows rows;

    SignIns(JdbcClient jdbc, Clock clock, SignedInRows rows) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.rows = rows;
    }

    /// Opens a sign-in and returns its secret for the cookie.
    String open(AccountId account) {
        var secret = Secrets.random();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                insert into membership.sign_in (secret_hash, account_id, capacity, created_at, seen_at)
                values (?, ?, 'HOME', ?, ?)""").params(Secrets.hash(secret), account.value(), now, now).update();
        return secret;
    }

    /// The account behind the secret as it is now; empty when the sign-in ended or the account or its authority is
    /// no longer active.
    Optional<SignedIn> find(String secret) {
        var hash = Secrets.hash(secret);
        var now = clock.instant();
        var found = rows.bySignIn(hash, now.minus(SignedIn.IDLE), now.minus(LONGEST));
        found.filter(f -> f.seenAt().isBefore(now.minus(TOUCH_AFTER))).ifPresent(f -> touch(hash, now));
        return found.map(SignedInRows.Found::signedIn);
    }

    private void touch(String hash, Instant now) {
        jdbc.sql("update membership.sign_in set seen_at = ? where secret_hash = ?")
                .params(now.atOffset(ZoneOffset.UTC), hash)
                .update();
    }

    void act(String secret, Capacity capacity) {
        jdbc.sql("update membership.sign_in set capacity = ? where secret_hash = ?")
                .params(capacity.name(), Secrets.hash(secret))
                .update();
    }

    void end(String secret) {
        jdbc.sql("delete from membership.sign_in where secret_hash = ?")
                .param(Secrets.hash(secret))
                .update();
    }

    void endAll(AccountId account) {
        jdbc.sql("delete from membership.sign_in where account_id = ?")
                .param(account.value())
                .update();
    }
}
