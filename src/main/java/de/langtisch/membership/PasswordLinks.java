package de.langtisch.membership;

import de.langtisch.kernel.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// One-time links to choose a password, for an invitation or a forgotten password. Stored is the hash of the secret; a
/// new link of the same purpose ends the one before.
@Component
class PasswordLinks {
    private final JdbcClient jdbc;
    private final Clock clock;

    PasswordLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A link that can still be used, with its account.
    record Open(AccountId account, PasswordLink.Purpose purpose) {}

    /// Makes a link and returns its secret.
    String create(AccountId account, PasswordLink.Purpose purpose, Duration holds) {
        end(account, purpose);
        var secret = Secrets.random();
        jdbc.sql("insert into membership.invitation (secret_hash, account_id, purpose, ends_at) values (?, ?, ?, ?)")
                .params(Secrets.hash(secret), account.value(), code(purpose), now().plus(holds))
                .update();
        return secret;
    }

    /// Empty for a link that was used, has ended, was never made, or no longer fits its account.
    Optional<Open> find(String secret) {
        return jdbc.sql("""
                select i.account_id, i.purpose from membership.invitation i
                  join membership.account a on a.id = i.account_id
                 where i.secret_hash = ? and i.used_at is null and i.ends_at > ?
                   and a.state = case i.purpose when 'invitation' then 'invited' else 'active' end""")
                .params(Secrets.hash(secret), now())
                .query((row, n) -> new Open(
                        new AccountId(row.getString("account_id")),
                        PasswordLink.Purpose.valueOf(row.getString("purpose").toUpperCase(Locale.ROOT))))
                .optional();
    }

    /// Uses the link up; only one of two that come at the same time succeeds.
    Optional<Open> use(String secret) {
        var open = find(secret);
        return open.isPresent() && markUsed(secret) ? open : Optional.empty();
    }

    private boolean markUsed(String secret) {
        return jdbc.sql("update membership.invitation set used_at = ? where secret_hash = ? and used_at is null")
                        .params(now(), Secrets.hash(secret))
                        .update()
                == 1;
    }

    /// True when a link for this purpose was made in the last `pause` and holds for `holds`.
    boolean wasMadeWithin(Duration pause, AccountId account, PasswordLink.Purpose purpose, Duration holds) {
        return jdbc.sql("""
                select exists (select 1 from membership.invitation
                                where account_id = ? and purpose = ? and used_at is null and ends_at > ?)""")
                .params(account.value(), code(purpose), now().plus(holds).minus(pause))
                .query(Boolean.class)
                .single();
    }

    void endAll(AccountId account) {
        jdbc.sql("delete from membership.invitation where account_id = ? and used_at is null")
                .param(account.value())
                .update();
    }

    private void end(AccountId account, PasswordLink.Purpose purpose) {
        jdbc.sql("delete from membership.invitation where account_id = ? and purpose = ? and used_at is null")
                .params(account.value(), code(purpose))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String code(PasswordLink.Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT);
    }
}
