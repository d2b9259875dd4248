package de.langtisch.membership;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.AuthorityId;
import de.langtisch.labels.Reader;
import de.langtisch.labels.Token;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads an account with its present rights in one query, for each request anew.
@Component
class SignedInRows {
    private static final String ACCOUNT = "select a.id, a.email, a.name, a.authority_id, au.name as authority_name,"
            + " a.seconded, a.roles, " + SeatColumn.SQL + """
                   , %s
              from membership.account a
              join membership.authority au on au.id = a.authority_id
              %s
             where a.state = 'active' and\s""" + PresentMember.of("au") + " and %s";

    private final JdbcClient jdbc;
    private final Clock clock;

    SignedInRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// An account with the time of its last request.
    record Found(SignedIn signedIn, Instant seenAt) {}

    Optional<Found> bySignIn(String secretHash, Instant seenSince, Instant openedSince) {
        return jdbc.sql(ACCOUNT.formatted(
                        "i.capacity, i.seen_at",
                        "join membership.sign_in i on i.account_id = a.id",
                        "i.secret_hash = :hash and i.seen_at > :seen and i.created_at > :opened"))
                .param("today", LocalDate.now(clock))
                .param("hash", secretHash)
                .param("seen", seenSince.atOffset(ZoneOffset.UTC))
                .param("opened", openedSince.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Found(
                        signedIn(row, Capacity.valueOf(row.getString("capacity"))),
                        row.getTimestamp("seen_at").toInstant()))
                .optional();
    }

    Optional<SignedIn> byToken(String secretHash) {
        return jdbc.sql(ACCOUNT.formatted(
                        "null", "join membership.access_token t on t.account_id = a.id", "t.secret_hash = :hash"))
                .param("today", LocalDate.now(clock))
                .param("hash", secretHash)
                .query((row, n) -> signedIn(row, Capacity.HOME))
                .optional();
    }

    Optional<SignedIn> byId(AccountId account, Capacity capacity) {
        return jdbc.sql(ACCOUNT.formatted("null", "", "a.id = :id"))
                .param("today", LocalDate.now(clock))
                .param("id", account.value())
                .query((row, n) -> signedIn(row, capacity))
                .optional();
    }

    /// Every account that may sign in, each in all capacities it can take.
    List<List<SignedIn>> all(LocalDate today) {
        return jdbc.sql(ACCOUNT.formatted("null", "", "true"))
                .param("today", today)
                .query((row, n) -> {
                    var home = signedIn(row, Capacity.HOME);
                    return home.seconded() ? List.of(home, signedIn(row, Capacity.OFFICE)) : List.of(home);
                })
                .list();
    }

    private static SignedIn signedIn(ResultSet row, Capacity wanted) throws SQLException {
        boolean seconded = row.getBoolean("seconded");
        var capacity = seconded ? wanted : Capacity.HOME;
        var roles = AccountRows.roles(row.getArray("roles"));
        var seats = seats(row.getArray("seats"), capacity);
        var authority = new AuthorityId(row.getString("authority_id"));
        return new SignedIn(
                new AccountId(row.getString("id")),
                row.getString("email"),
                row.getString("name"),
                authority,
                row.getString("authority_name"),
                capacity,
                seconded,
                roles,
                seats,
                reader(authority, capacity, roles, seats));
    }

    /// The operator reads nothing but what everybody reads (architecture.md 1).
    static Reader reader(AuthorityId authority, Capacity capacity, Set<Role> roles, List<SignedIn.Seat> seats) {
        if (roles.contains(Role.OPERATOR)) {
            return Reader.ANYBODY;
        }
        var tokens = new TreeSet<Token>();
        tokens.add(Token.MEMBERS);
        if (capacity == Capacity.HOME) {
            tokens.add(new Token.OfAuthority(authority));
        }
        seats.forEach(seat -> tokens.add(new Token.OfGremium(seat.gremium())));
        return Reader.with(tokens);
    }

    private static List<SignedIn.Seat> seats(Array column, Capacity capacity) throws SQLException {
        return SeatColumn.read(column).stream()
                .filter(seat -> seat.kind().capacity() == capacity)
                .toList();
    }
}
