package de.langtisch.portal;

import de.langtisch.kernel.PageRequest;
import de.langtisch.kernel.Slice;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `portal.feedback`.
@Repository
class FeedbackRows {
    private final JdbcClient jdbc;

    FeedbackRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(FeedbackMessage message) {
        jdbc.sql("insert into portal.feedback (id, sent_at, page, message, address) values (?, ?, ?, ?, ?)")
                .params(
                        message.id(),
                        message.sentAt().atOffset(ZoneOffset.UTC),
                        message.page(),
                        message.message(),
                        message.address())
                .update();
    }

    long countSince(Instant since) {
        return jdbc.sql("select count(*) from portal.feedback where sent_at > ?")
                .param(since.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /// True when the same words came already, with the same address.
    boolean hasSince(Instant since, String message, String address) {
        return jdbc.sql(
                        "select exists (select 1 from portal.feedback where sent_at > ? and message = ? and address = ?)")
                .params(since.atOffset(ZoneOffset.UTC), message, address)
                .query(Boolean.class)
                .single();
    }

    /// Unanswered first, each oldest first: who waits longest is answered next.
    Slice<FeedbackMessage> list(PageRequest page) {
        var rows = jdbc.sql("""
                select id, sent_at, page, message, address, answered_at is not null as answered from portal.feedback
                order by answered_at is not null, sent_at, id limit ? offset ?""")
                .params(page.size(), page.offset())
                .query((row, n) -> new FeedbackMessage(
                        row.getString("id"),
                        row.getTimestamp("sent_at").toInstant(),
                        row.getString("page"),
                        row.getString("message"),
                        row.getString("address"),
                        row.getBoolean("answered")))
                .list();
        var total = jdbc.sql("select count(*) from portal.feedback")
                .query(Long.class)
                .single();
        return new Slice<>(rows, total, page);
    }

    /// False when there is none or it was answered before.
    boolean markAnswered(String id, Instant now) {
        return jdbc.sql("update portal.feedback set answered_at = ? where id = ? and answered_at is null")
                        .params(now.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    void eraseAnsweredBefore(Instant before) {
        jdbc.sql("delete from portal.feedback where answered_at < ?")
                .param(before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
