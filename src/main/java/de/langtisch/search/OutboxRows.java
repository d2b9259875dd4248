package de.langtisch.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of the outbox and the copies of the index that read it. Every copy gets its own row of every change and
/// deletes it when it has the change for good: no order of commits and no crash can make it miss one.
@Repository
class OutboxRows {
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    OutboxRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// One row for each copy.
    void add(String document) {
        jdbc.sql("insert into search.outbox (copy, document, changed_at) select id, :document, :now from search.copy")
                .param("document", document)
                .param("now", now())
                .update();
    }

    void register(String copy) {
        jdbc.sql("insert into search.copy (id, seen_at) values (:copy, :now)")
                .param("copy", copy)
                .param("now", now())
                .update();
    }

    /// The running transactions that wrote into the outbox: their lock on it is taken before the statement looks at the
    /// copies, and held to their end. Whoever missed a copy that is registered by now is among them or has ended.
    Set<String> writers() {
        return Set.copyOf(jdbc.sql("""
                        select l.virtualtransaction from pg_locks l join pg_database d on d.oid = l.database
                        where d.datname = current_database() and l.relation = 'search.outbox'::regclass
                          and l.mode = 'RowExclusiveLock'
                        """).query(String.class).list());
    }

    /// Says that the copy is in use; false when it is not registered (any more) and cannot be trusted.
    boolean touch(String copy) {
        return jdbc.sql("update search.copy set seen_at = :now where id = :copy")
                        .param("copy", copy)
                        .param("now", now())
                        .update()
                == 1;
    }

    void forget(String copy) {
        jdbc.sql("delete from search.copy where id = :copy").param("copy", copy).update();
        jdbc.sql("delete from search.outbox where copy = :copy")
                .param("copy", copy)
                .update();
    }

    /// Gives up copies that nobody used for so long, and rows of copies that are gone.
    void sweep(Duration unused) {
        jdbc.sql("delete from search.copy where seen_at < :before")
                .param("before", time(clock.instant().minus(unused)))
                .update();
        jdbc.sql("delete from search.outbox o where not exists (select 1 from search.copy c where c.id = o.copy)")
                .update();
    }

    record Row(long seq, String document) {}

    /// The oldest rows of a copy, without those that just failed.
    List<Row> next(String copy, Collection<Long> failed) {
        return jdbc.sql("""
                        select seq, document from search.outbox
                        where copy = :copy and seq <> all(:failed::bigint[])
                        order by seq limit :batch
                        """)
                .param("copy", copy)
                .param("failed", failed.toArray(Long[]::new))
                .param("batch", BATCH)
                .query((row, number) -> new Row(row.getLong("seq"), row.getString("document")))
                .list();
    }

    void done(Collection<Long> rows) {
        jdbc.sql("delete from search.outbox where seq = any(:rows::bigint[])")
                .param("rows", rows.toArray(Long[]::new))
                .update();
    }

    /// Documents that changed and are not in the copy yet.
    Set<String> waiting(String copy) {
        return Set.copyOf(jdbc.sql("select distinct document from search.outbox where copy = :copy")
                .param("copy", copy)
                .query(String.class)
                .list());
    }

    /// The newest row of the copy, 0 when there is none.
    long newest(String copy) {
        return jdbc.sql("select coalesce(max(seq), 0) from search.outbox where copy = :copy")
                .param("copy", copy)
                .query(Long.class)
                .single();
    }

    boolean anyUpTo(String copy, long seq) {
        return jdbc.sql("select exists (select 1 from search.outbox where copy = :copy and seq <= :seq)")
                .param("copy", copy)
                .param("seq", seq)
                .query(Boolean.class)
                .single();
    }

    /// How many rows wait, and since when.
    record Backlog(long rows, Duration age) {}

    Backlog backlog(String copy) {
        return jdbc.sql("select count(*) as rows, min(changed_at) as since from search.outbox where copy = :copy")
                .param("copy", copy)
                .query((row, number) -> {
                    var since = row.getObject("since", OffsetDateTime.class);
                    var age = since == null ? Duration.ZERO : Duration.between(since.toInstant(), clock.instant());
                    return new Backlog(row.getLong("rows"), age.isNegative() ? Duration.ZERO : age);
                })
                .single();
    }

    private OffsetDateTime now() {
        return time(clock.instant());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
