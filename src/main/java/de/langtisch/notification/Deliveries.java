package de.langtisch.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/// What becomes of mails after a sender has taken them, and what the outbox forgets: reason and address when a mail is
/// done with, the subject's id after 30 days, the row after 90.
@Repository
class Deliveries {
    static final Duration SUBJECT_KEPT = Duration.ofDays(30);
    static final Duration ROW_KEPT = Duration.ofDays(90);

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    Deliveries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// `demoText` is for demo mode only.
    void finish(OutboxTable table, Collection<String> ids, MailState state, @Nullable String demoText) {
        if (ids.isEmpty()) {
            return;
        }
        jdbc.sql("update " + table.table() + " set state = :state, finished_at = :now, demo_text = :text, "
                        + table.forgetting() + " where id in (:ids) and state = 'SENDING'")
                .param("state", state.name())
                .param("now", now())
                .param("text", demoText)
                .param("ids", ids)
                .update();
    }

    /// After a failed attempt: again later, or given up.
    void postpone(Claimed claimed) {
        var delay = Patience.after(claimed.attempts());
        if (delay.isEmpty()) {
            LOG.warn("a mail was given up after {} attempts", claimed.attempts());
            finish(claimed.table(), claimed.ids(), MailState.FAILED, null);
            return;
        }
        var due = now().plus(delay.get());
        for (var id : claimed.ids()) {
            putBack(claimed.table(), id, due);
        }
    }

    /// The same notice may have been enqueued again in the meantime; then this one is not needed any more.
    private void putBack(OutboxTable table, String id, OffsetDateTime due) {
        try {
            jdbc.sql("update " + table.table() + " set state = 'WAITING', due_at = :due"
                            + " where id = :id and state = 'SENDING'")
                    .param("due", due)
                    .param("id", id)
                    .update();
        } catch (DuplicateKeyException _) {
            finish(table, List.of(id), MailState.DROPPED, null);
        }
    }

    @Scheduled(cron = "0 50 3 * * *", zone = "Europe/Berlin")
    void forget() {
        for (var table : OutboxTable.values()) {
            giveUp(table);
            jdbc.sql("delete from " + table.table() + " where finished_at < :before")
                    .param("before", now().minus(ROW_KEPT))
                    .update();
        }
        jdbc.sql("update notification.notice set subject = null where finished_at < :before and subject is not null")
                .param("before", now().minus(SUBJECT_KEPT))
                .update();
    }

    /// What waited too long, and what made its senders die each time.
    private void giveUp(OutboxTable table) {
        var given = jdbc.sql("update " + table.table() + " set state = 'FAILED', finished_at = :now, "
                        + table.forgetting() + " where state in ('WAITING', 'SENDING') and due_at <= :now"
                        + " and (enqueued_at < :before or attempts >= :most)")
                .param("now", now())
                .param("before", now().minus(SUBJECT_KEPT))
                .param("most", Patience.MOST_ATTEMPTS)
                .update();
        if (given > 0) {
            LOG.warn("{} mails that waited too long were given up", given);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
