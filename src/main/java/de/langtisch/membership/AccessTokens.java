package de.langtisch.membership;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Personal access tokens for the API: they see what their account sees in its home capacity.
@Component
public class AccessTokens {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final SignedInRows rows;

    AccessTokens(JdbcClient jdbc, Clock clock, SignedInRows rows) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.rows = rows;
    }

    /// A token as its owner sees it; the secret is shown once, when it is made.
    public record AccessToken(String id, String name, LocalDate createdOn) {}

    /// Makes a token and returns its secret.
    public String create(AccountId account, String name) {
        return create(account, Ids.random(), name).orElseThrow();
    }

    /// Makes a token under an id of the caller's choice, so that a form sent twice makes one; empty for the second.
    Optional<String> create(AccountId account, String id, String name) {
        var secret = Secrets.random();
        int made = jdbc.sql("""
                insert into membership.access_token (secret_hash, id, account_id, name, created_at)
                values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        Secrets.hash(secret),
                        id,
                        account.value(),
                        name,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return made == 1 ? Optional.of(secret) : Optional.empty();
    }

    /// Makes a token for the active account with this address; empty when there is none.
    public Optional<String> createFor(String email, String name) {
        return jdbc.sql("select id from membership.account where lower(email) = lower(?) and state = 'active'")
                .param(email)
                .query(String.class)
                .optional()
                .map(id -> create(new AccountId(id), name));
    }

    public List<AccessToken> of(AccountId account) {
        return jdbc.sql("select id, name, created_at from membership.access_token where account_id = ? order by name")
                .param(account.value())
                .query((row, n) -> new AccessToken(
                        row.getString("id"),
                        row.getString("name"),
                        row.getTimestamp("created_at")
                                .toInstant()
                                .atZone(clock.getZone())
                                .toLocalDate()))
                .list();
    }

    /// Ends a token of this account; somebody else's or none is left alone.
    public void end(AccountId account, String id) {
        jdbc.sql("delete from membership.access_token where account_id = ? and id = ?")
                .params(account.value(), id)
                .update();
    }

    void endAll(AccountId account) {
        jdbc.sql("delete from membership.access_token where account_id = ?")
                .param(account.value())
                .update();
    }

    Optional<SignedIn> find(String secret) {
        return rows.byToken(Secrets.hash(secret));
    }
}
