package de.langtisch.membership;

import de.langtisch.kernel.AuthorityId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes authorities and the cooperation's agreements. It knows no rule.
@Component
class MemberRows {
    private static final String MEMBER = """
            select id, slug, name, partner_type, area, since, since_precision, since_source, left_on
              from membership.authority""";

    private final JdbcClient jdbc;

    MemberRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Member> all() {
        return jdbc.sql(MEMBER + " order by name").query(MemberRows::member).list();
    }

    Optional<Member> find(AuthorityId id) {
        return jdbc.sql(MEMBER + " where id = ?")
                .param(id.value())
                .query(MemberRows::member)
                .optional();
    }

    int activeAccounts(AuthorityId id) {
        return jdbc.sql("select count(*) from membership.account where authority_id = ? and state = 'active'")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    /// False when the name or its address is taken.
    boolean insert(Member member) {
        return jdbc.sql("""
                insert into membership.authority (id, slug, name, partner_type, area, since, since_precision)
                values (:id, :slug, :name, :type, :area, :since, :precision) on conflict do nothing""")
                        .param("id", member.id().value())
                        .param("slug", member.slug())
                        .param("name", member.name())
                        .param("type", member.partnerType())
                        .param("area", member.area())
                        .param("since", member.since().date())
                        .param("precision", precision(member.since()))
                        .update()
                == 1;
    }

    void since(AuthorityId id, MemberSince since) {
        jdbc.sql("update membership.authority set since = :since, since_precision = :precision where id = :id")
                .param("since", since.date())
                .param("precision", precision(since))
                .param("id", id.value())
                .update();
    }

    void leavesOn(AuthorityId id, @Nullable LocalDate day) {
        jdbc.sql("update membership.authority set left_on = :day where id = :id")
                .param("day", day)
                .param("id", id.value())
                .update();
    }

    /// Those that have left by this day and whose leaving is not completed; nobody else gets them meanwhile.
    List<AuthorityId> leftUntil(LocalDate day) {
        return jdbc.sql("""
                select id from membership.authority where left_on <= ? and not left_completed
                 order by id for update skip locked""")
                .param(Date.valueOf(day))
                .query((row, n) -> new AuthorityId(row.getString("id")))
                .list();
    }

    void leftCompleted(AuthorityId id) {
        jdbc.sql("update membership.authority set left_completed = true where id = ?")
                .param(id.value())
                .update();
    }

    List<Agreement> agreements() {
        return jdbc.sql("""
                select id, title, signed_on, effective_from, effective_to, signatories, source
                  from membership.agreement order by effective_from, id""")
                .query((row, n) -> new Agreement(
                        row.getString("id"),
                        row.getString("title"),
                        row.getDate("signed_on").toLocalDate(),
                        row.getDate("effective_from").toLocalDate(),
                        row.getDate("effective_to").toLocalDate(),
                        row.getString("signatories"),
                        row.getString("source")))
                .list();
    }

    /// False when an agreement with this id is there already.
    boolean insert(Agreement agreement) {
        return jdbc.sql("""
                insert into membership.agreement
                       (id, title, signed_on, effective_from, effective_to, signatories, source)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                agreement.id(),
                                agreement.title(),
                                Date.valueOf(agreement.signedOn()),
                                Date.valueOf(agreement.from()),
                                Date.valueOf(agreement.to()),
                                agreement.signatories(),
                                agreement.source())
                        .update()
                == 1;
    }

    private static String precision(MemberSince since) {
        return since.precision().name().toLowerCase(Locale.ROOT);
    }

    private static Member member(ResultSet row, int n) throws SQLException {
        return new Member(
                new AuthorityId(row.getString("id")),
                row.getString("slug"),
                row.getString("name"),
                row.getString("partner_type"),
                row.getString("area"),
                new MemberSince(day(row, "since"), MemberSince.Precision.of(row.getString("since_precision"))),
                row.getString("since_source"),
                day(row, "left_on"));
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        var date = row.getDate(column);
        return date == null ? null : date.toLocalDate();
    }
}
