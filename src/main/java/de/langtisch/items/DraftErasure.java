package de.langtisch.items;

import de.langtisch.audit.Actor;
import de.langtisch.audit.Audit;
import de.langtisch.audit.AuditEntry;
import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.ItemId;
import de.langtisch.kernel.Settings;
import de.langtisch.notification.Notices;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Erases drafts that nobody touched for the announced period, after telling their author (reality.md 17). What waits
/// for release is not left alone and stays.
@Component
class DraftErasure {
    private final JdbcClient jdbc;
    private final ItemRows items;
    private final Notices notices;
    private final Audit audit;
    private final Periods periods;

    DraftErasure(JdbcClient jdbc, ItemRows items, Notices notices, Audit audit, Periods periods) {
        this.jdbc = jdbc;
        this.items = items;
        this.notices = notices;
        this.audit = audit;
        this.periods = periods;
    }

    /// The announced periods, counted from now.
    @Component
    static class Periods {
        private final Settings settings;
        private final Clock clock;

        Periods(Settings settings, Clock clock) {
            this.settings = settings;
            this.clock = clock;
        }

        Instant now() {
            return clock.instant();
        }

        Instant eraseBefore() {
            return now().minus(Duration.ofDays(settings.periods().openDraft()));
        }

        Instant warnBefore() {
            return eraseBefore().plus(warning());
        }

        Duration warning() {
            return Duration.ofDays(settings.periods().draftWarning());
        }
    }

    @Scheduled(cron = "0 0 5 * * *", zone = "Europe/Berlin")
    @Transactional
    public void run() {
        warn();
        erase();
    }

    private void warn() {
        var due = jdbc.sql("""
                update items.draft set warned_at = ?
                 where state <> 'SUBMITTED' and updated_at < ? and warned_at is null and author is not null
                returning item_id, author""")
                .params(DraftRows.at(periods.now()), DraftRows.at(periods.warnBefore()))
                .query((row, n) -> Notices.Notice.own(
                        new AccountId(row.getString("author")),
                        DraftNotices.KIND,
                        row.getString("item_id"),
                        "items.reason.expiring"))
                .list();
        due.forEach(notices::enqueue);
    }

    /// Only what was announced long enough ago.
    private void erase() {
        jdbc.sql("""
                delete from items.draft
                 where state <> 'SUBMITTED' and updated_at < ? and warned_at is not null and warned_at <= ?
                returning item_id""")
                .params(
                        DraftRows.at(periods.eraseBefore()),
                        DraftRows.at(periods.now().minus(periods.warning())))
                .query(String.class)
                .list()
                .forEach(item -> {
                    items.forgetUnpublished(new ItemId(item));
                    audit.record(new AuditEntry(Actor.Machine.SYSTEM, "draft.erased", item));
                });
    }
}
