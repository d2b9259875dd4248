package de.langtisch.membership;

import de.langtisch.audit.Audit;
import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.AuthorityId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The record of handovers, each with its entry in the audit.
@Component
class HandoverRecord {
    private final JdbcClient jdbc;
    private final Audit audit;

    HandoverRecord(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    void write(String id, SignedIn admin, AccountId from, AccountId to, List<HandoverSummary.Part> parts) {
        jdbc.sql("insert into membership.handover (id, authority_id, from_account, to_account) values (?, ?, ?, ?)")
                .params(id, admin.authority().value(), from.value(), to.value())
                .update();
        int position = 0;
        for (var part : parts) {
            jdbc.sql("""
                    insert into membership.handover_part (handover_id, position, message, count, name)
                    values (?, ?, ?, ?, ?)""")
                    .params(id, position++, part.message(), part.count(), part.name())
                    .update();
        }
        audit.record(admin.did("account.handed-over", from.value(), to.value()));
    }

    /// Only for the authority that it happened in.
    Optional<HandoverSummary> find(String id, AuthorityId authority) {
        return jdbc.sql("""
                select h.id, f.name as from_name, t.name as to_name, t.state = 'invited' as to_invited
                  from membership.handover h
                  join membership.account f on f.id = h.from_account
                  join membership.account t on t.id = h.to_account
                 where h.id = ? and h.authority_id = ?""")
                .params(id, authority.value())
                .query((row, n) -> new HandoverSummary(
                        row.getString("id"),
                        row.getString("from_name"),
                        row.getString("to_name"),
                        row.getBoolean("to_invited"),
                        parts(id)))
                .optional();
    }

    private List<HandoverSummary.Part> parts(String id) {
        return jdbc.sql(
                        "select message, count, name from membership.handover_part where handover_id = ? order by position")
                .param(id)
                .query((row, n) ->
                        new HandoverSummary.Part(row.getString("message"), row.getInt("count"), row.getString("name")))
                .list();
    }
}
