package de.langtisch.law.consequence;

import de.langtisch.citations.Norm;
import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.ItemId;
import de.langtisch.notification.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Draws the consequence when something falls: every item that relies on it gets a recheck with a date, and whoever
/// wrote it a mail. Exactly those: what only mentions it gets none.
@Component
class Consequences {
    /// Days that an owner has to answer.
    private static final int DAYS = 14;

    private final RecheckRows rechecks;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final Clock clock;

    Consequences(RecheckRows rechecks, Notices notices, JdbcClient jdbc, Clock clock) {
        this.rechecks = rechecks;
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// After an item was read: for those that rely on what it says to have fallen, and for itself.
    void draw(ItemId item) {
        var now = clock.instant();
        rechecks.close(item, now);
        tell(rechecks.openFor(item, now, due()));
        tell(rechecks.openOn(item, now, due()));
    }

    /// Norms of which every version has ended.
    @Scheduled(cron = "0 30 5 * * *", zone = "Europe/Berlin")
    @Transactional
    public void drawEnds() {
        var ended = jdbc.sql("""
                select book, section from law.norm_version where section <> '' group by book, section
                having bool_and(valid_to is not null) and max(valid_to) < ?""")
                .param(LocalDate.now(clock))
                .query((row, n) -> new Norm(row.getString("book"), row.getString("section")).written())
                .list();
        tell(rechecks.openEnded(ended, clock.instant(), due()));
    }

    private LocalDate due() {
        return LocalDate.now(clock).plusDays(DAYS);
    }

    /// One mail to each author, however many of her items are concerned.
    private void tell(List<RecheckRows.Opened> opened) {
        var byAuthor = new LinkedHashMap<AccountId, List<String>>();
        opened.forEach(recheck -> recheck.author()
                .ifPresent(author ->
                        byAuthor.computeIfAbsent(author, _ -> new ArrayList<>()).add(recheck.id())));
        byAuthor.forEach((author, ids) -> notices.enqueue(Notices.Notice.own(
                author,
                RecheckNotices.KIND,
                ids.size() == 1 ? ids.getFirst() : RecheckNotices.SEVERAL,
                "law.reason.recheck")));
    }
}
