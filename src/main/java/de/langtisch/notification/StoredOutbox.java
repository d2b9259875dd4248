package de.langtisch.notification;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.PageRequest;
import de.langtisch.kernel.Settings;
import de.langtisch.kernel.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredOutbox implements Outbox {
    private static final String BOTH = """
            select id, coalesce(finished_at, enqueued_at) as at, recipient, kind, state, attempts, demo_text
            from notification.notice
            union all
            select id, coalesce(finished_at, enqueued_at), null, key, state, attempts, demo_text
            from notification.letter""";

    private final JdbcClient jdbc;
    private final Postman postman;
    private final boolean demo;

    StoredOutbox(JdbcClient jdbc, Postman postman, Settings settings) {
        this.jdbc = jdbc;
        this.postman = postman;
        this.demo = settings.demo();
    }

    @Override
    public Slice<OutboxLine> list(PageRequest page) {
        var rows = jdbc.sql(BOTH + " order by at desc, id limit :size offset :offset")
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, _) -> line(row))
                .list();
        var total = jdbc.sql("select (select count(*) from notification.notice)"
                        + " + (select count(*) from notification.letter)")
                .query(Long.class)
                .single();
        return new Slice<>(rows, total, page);
    }

    @Override
    public Optional<String> text(String id) {
        if (!demo) {
            return Optional.empty();
        }
        return jdbc.sql("select demo_text from (" + BOTH + ") mail where id = :id and demo_text is not null")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    private OutboxLine line(ResultSet row) throws SQLException {
        var recipient = row.getString("recipient");
        return new OutboxLine(
                row.getString("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                recipient == null ? null : new AccountId(recipient),
                row.getString("kind"),
                shown(MailState.valueOf(row.getString("state"))),
                row.getInt("attempts"));
    }

    private MailState shown(MailState state) {
        var needsServer = !demo && !postman.hasServer();
        return state == MailState.WAITING && needsServer ? MailState.WAITING_FOR_SERVER : state;
    }
}
