package de.langtisch.membership;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.GremiumId;
import de.langtisch.kernel.Ids;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes who sits in a Gremium. It knows no rule.
@Component
class GremiumSeatRows {
    private static final String SEAT = """
            select s.id, s.gremium_id, s.account_id, a.name as account_name, a.state = 'active' as active,
                   a.authority_id, au.name as authority_name, s.function, s.valid_from, s.valid_to
              from membership.gremium_seat s
              join membership.account a on a.id = s.account_id
              join membership.authority au on au.id = a.authority_id
             where (s.valid_to is null or s.valid_to >= :today) and\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    GremiumSeatRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Present and future seats of a Gremium, Vorsitz first.
    List<GremiumSeat> in(GremiumId gremium) {
        return jdbc.sql(SEAT + """
                s.gremium_id = :gremium
                 order by array_position(array['CHAIR', 'DEPUTY_CHAIR', 'MEMBER', 'DEPUTY'], s.function), a.name""")
                .param("gremium", gremium.value())
                .param("today", today())
                .query(GremiumSeatRows::seat)
                .list();
    }

    /// Present and future seats of an account.
    List<GremiumSeat> of(AccountId account) {
        return jdbc.sql(SEAT + "s.account_id = :account order by s.valid_from, s.id")
                .param("account", account.value())
                .param("today", today())
                .query(GremiumSeatRows::seat)
                .list();
    }

    Optional<GremiumSeat> find(String id) {
        return jdbc.sql(SEAT + "s.id = :id")
                .param("id", id)
                .param("today", today())
                .query(GremiumSeatRows::seat)
                .optional();
    }

    void insert(GremiumId gremium, AccountId account, SeatFunction function, LocalDate from, @Nullable LocalDate to) {
        jdbc.sql("""
                insert into membership.gremium_seat (id, gremium_id, account_id, function, valid_from, valid_to)
                values (:id, :gremium, :account, :function, :from, :to)""")
                .param("id", Ids.random())
                .param("gremium", gremium.value())
                .param("account", account.value())
                .param("function", function.name())
                .param("from", Date.valueOf(from))
                .param("to", to)
                .update();
    }

    /// The seat counts up to and including its last day; one before today ends it at once.
    void end(String seat, LocalDate lastDay) {
        jdbc.sql("update membership.gremium_seat set valid_to = ? where id = ?")
                .params(Date.valueOf(lastDay), seat)
                .update();
    }

    void endAllOf(AccountId account) {
        of(account).forEach(seat -> end(seat.id(), yesterday()));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The last day of what ends at once.
    LocalDate yesterday() {
        return today().minusDays(1);
    }

    private static GremiumSeat seat(ResultSet row, int n) throws SQLException {
        var to = row.getDate("valid_to");
        return new GremiumSeat(
                row.getString("id"),
                new GremiumId(row.getString("gremium_id")),
                new AccountId(row.getString("account_id")),
                row.getString("account_name"),
                row.getBoolean("active"),
                new AuthorityId(row.getString("authority_id")),
                row.getString("authority_name"),
                SeatFunction.valueOf(row.getString("function")),
                row.getDate("valid_from").toLocalDate(),
                to == null ? null : to.toLocalDate());
    }
}
