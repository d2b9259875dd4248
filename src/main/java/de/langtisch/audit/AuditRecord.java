package de.langtisch.audit;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.PageRequest;
import de.langtisch.kernel.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class AuditRecord implements Audit {
    private final JdbcClient jdbc;
    private final Clock clock;

    AuditRecord(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEntry entry) {
        jdbc.sql("""
                insert into audit.entry (at, account_id, capacity, action, subject, other)
                values (:at, :account, :capacity, :action, :subject, :other)""")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", accountOf(entry.actor()))
                .param("capacity", capacityOf(entry.actor()))
                .param("action", entry.action())
                .param("subject", entry.subject())
                .param("other", entry.other())
                .update();
    }

    @Override
    public Slice<AuditLine> latest(PageRequest page) {
        var rows = jdbc.sql("""
                select number, at, account_id, capacity, action, subject, other
                from audit.entry order by number desc limit :size offset :offset""")
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, _) -> line(row))
                .list();
        var total =
                jdbc.sql("select count(*) from audit.entry").query(Long.class).single();
        return new Slice<>(rows, total, page);
    }

    private static @Nullable String accountOf(Actor actor) {
        return switch (actor) {
            case Actor.Seat seat -> seat.account().value();
            case Actor.Machine _ -> null;
        };
    }

    private static String capacityOf(Actor actor) {
        return switch (actor) {
            case Actor.Seat seat -> seat.capacity();
            case Actor.Machine machine -> machine.name();
        };
    }

    private static AuditLine line(ResultSet row) throws SQLException {
        var account = row.getString("account_id");
        var capacity = row.getString("capacity");
        var actor =
                account == null ? Actor.Machine.valueOf(capacity) : new Actor.Seat(new AccountId(account), capacity);
        return new AuditLine(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new AuditEntry(actor, row.getString("action"), row.getString("subject"), row.getString("other")));
    }
}
