package de.langtisch.audit;

import static de.langtisch.RefusedByDatabase.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.ModuleTest;
import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.ItemId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class ReadsModuleTests {
    /// 23:30 in Berlin.
    private static final Instant LAST_OF_APRIL = Instant.parse("2026-04-30T21:30:00Z");

    /// 0:30 in Berlin, still April in UTC.
    private static final Instant FIRST_OF_MAY = Instant.parse("2026-04-30T22:30:00Z");

    @Autowired
    Reads reads;

    @Autowired
    ReadRecord record;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcTemplate template;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private final AuthorityId hagen = AuthorityId.random();

    @Test
    void writesWhatWasSeenWithinASecond() throws InterruptedException {
        for (int i = 0; i < 2_500; i++) {
            reads.seen(AccountId.random(), hagen, ItemId.random());
        }
        var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (eventsOf(hagen) < 2_500 && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(eventsOf(hagen)).isEqualTo(2_500);
    }

    @Test
    void reducesOldEventsToCountsPerAuthorityAndMonth() {
        var essen = AuthorityId.random();
        record.write(List.of(
                seen(LAST_OF_APRIL, hagen),
                seen(FIRST_OF_MAY, hagen),
                seen(FIRST_OF_MAY, hagen),
                seen(FIRST_OF_MAY, essen)));
        reduceAt(FIRST_OF_MAY.plus(ReadRecord.KEPT).plusSeconds(1));
        record.write(List.of(seen(FIRST_OF_MAY, hagen)));
        reduceAt(FIRST_OF_MAY.plus(ReadRecord.KEPT).plusSeconds(1));
        assertThat(countsOf(hagen)).isEqualTo(Map.of(LocalDate.of(2026, 4, 1), 1L, LocalDate.of(2026, 5, 1), 3L));
        assertThat(countsOf(essen)).isEqualTo(Map.of(LocalDate.of(2026, 5, 1), 1L));
        assertThat(eventsOf(hagen) + eventsOf(essen)).isZero();
    }

    @Test
    void keepsTheLastNinetyDaysWhateverIsAskedFor() {
        var now = Instant.ofEpochSecond(jdbc.sql("select extract(epoch from now())::bigint")
                .query(Long.class)
                .single());
        record.write(List.of(seen(now.minus(Duration.ofDays(89)), hagen)));
        reduceAt(now.plus(Duration.ofDays(1_000)));
        assertThat(eventsOf(hagen)).isOne();
    }

    @Test
    void losesNoEventWhileManyWriteAtOnce() {
        var account = AccountId.random();
        IntStream.range(0, 100).parallel().forEach(_ -> {
            reads.seen(account, hagen, ItemId.random());
            ((ReadBuffer) reads).flush();
        });
        ((ReadBuffer) reads).writeTheLast();
        assertThat(eventsOf(hagen)).isEqualTo(100);
    }

    @Test
    void cannotBeLookedAtByTheApplication() {
        for (var sql : List.of(
                "select * from audit.read_event",
                "delete from audit.read_event",
                "update audit.read_event set account_id = ''",
                "truncate audit.read_event",
                "delete from audit.read_count",
                "update audit.read_count set count = 0")) {
            assertRefused(jdbc, sql);
        }
    }

    private void reduceAt(Instant now) {
        new ReadRecord(template, Clock.fixed(now, ZoneOffset.UTC)).reduce();
    }

    private static ReadEvent seen(Instant at, AuthorityId authority) {
        return new ReadEvent(at, AccountId.random(), authority, ItemId.random());
    }

    private long eventsOf(AuthorityId authority) {
        return JdbcClient.create(owner)
                .sql("select count(*) from audit.read_event where authority_id = ?")
                .param(authority.value())
                .query(Long.class)
                .single();
    }

    private Map<LocalDate, Long> countsOf(AuthorityId authority) {
        var counts = new HashMap<LocalDate, Long>();
        jdbc.sql("select month, count from audit.read_count where authority_id = ?")
                .param(authority.value())
                .query(row -> {
                    counts.put(row.getObject("month", LocalDate.class), row.getLong("count"));
                });
        return counts;
    }
}
