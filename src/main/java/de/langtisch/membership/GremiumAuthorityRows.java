package de.langtisch.membership;

import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.GremiumId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes which authorities sit in which Gremium.
@Component
class GremiumAuthorityRows {
    private final JdbcClient jdbc;

    GremiumAuthorityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// An authority's membership in a Gremium, its last day included.
    record Row(
            AuthorityId authority,
            String slug,
            String name,
            LocalDate from,
            @Nullable LocalDate to) {}

    /// Present and coming ones, by name.
    List<Row> in(GremiumId gremium, LocalDate today) {
        return jdbc.sql("""
                select a.id, a.slug, a.name, g.valid_from, g.valid_to
                  from membership.gremium_authority g join membership.authority a on a.id = g.authority_id
                 where g.gremium_id = :gremium and (g.valid_to is null or g.valid_to >= :today)
                   and (a.left_on is null or a.left_on > :today)
                 order by a.name""")
                .param("gremium", gremium.value())
                .param("today", today)
                .query(GremiumAuthorityRows::row)
                .list();
    }

    Set<GremiumId> of(AuthorityId authority, LocalDate today) {
        return jdbc.sql("""
                select gremium_id from membership.gremium_authority
                 where authority_id = :authority and valid_from <= :today
                   and (valid_to is null or valid_to >= :today)""")
                .param("authority", authority.value())
                .param("today", today)
                .query((row, n) -> new GremiumId(row.getString("gremium_id")))
                .set();
    }

    /// The authority sits in the Gremium from this day on; a membership that has not ended keeps its beginning.
    void join(GremiumId gremium, AuthorityId authority, LocalDate from) {
        jdbc.sql("""
                insert into membership.gremium_authority as g (gremium_id, authority_id, valid_from)
                values (:gremium, :authority, :from)
                on conflict (gremium_id, authority_id) do update
                   set valid_from = case when g.valid_to < :from then :from else least(g.valid_from, :from) end,
                       valid_to = null""")
                .param("gremium", gremium.value())
                .param("authority", authority.value())
                .param("from", Date.valueOf(from))
                .update();
    }

    void leave(GremiumId gremium, AuthorityId authority, LocalDate lastDay) {
        jdbc.sql("update membership.gremium_authority set valid_to = ? where gremium_id = ? and authority_id = ?")
                .params(Date.valueOf(lastDay), gremium.value(), authority.value())
                .update();
    }

    /// Ends all memberships of an authority that go beyond this day.
    void leaveAll(AuthorityId authority, LocalDate lastDay) {
        jdbc.sql("""
                update membership.gremium_authority set valid_to = :last
                 where authority_id = :authority and (valid_to is null or valid_to > :last)""")
                .param("last", Date.valueOf(lastDay))
                .param("authority", authority.value())
                .update();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        var to = row.getDate("valid_to");
        return new Row(
                new AuthorityId(row.getString("id")),
                row.getString("slug"),
                row.getString("name"),
                row.getDate("valid_from").toLocalDate(),
                to == null ? null : to.toLocalDate());
    }
}
