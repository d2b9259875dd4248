package de.langtisch.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/// The table of read events. The portal's role may add to it but not read it; reducing old events to counts is a
/// function of the database that touches nothing younger than 90 days.
@Repository
class ReadRecord {
    static final Duration KEPT = Duration.ofDays(90);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    ReadRecord(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(List<ReadEvent> events) {
        jdbc.batchUpdate(
                "insert into audit.read_event (at, account_id, authority_id, item_id) values (?, ?, ?, ?)",
                events,
                events.size(),
                (statement, event) -> {
                    statement.setObject(1, event.at().atOffset(ZoneOffset.UTC));
                    statement.setString(2, event.account().value());
                    statement.setString(3, event.authority().value());
                    statement.setString(4, event.item().value());
                });
    }

    /// Safe on several nodes: each event is deleted and counted in one statement.
    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Berlin")
    void reduce() {
        jdbc.queryForObject(
                "select audit.reduce_read_events(?)",
                Long.class,
                clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC));
    }
}
