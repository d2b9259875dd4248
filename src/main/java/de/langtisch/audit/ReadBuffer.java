package de.langtisch.audit;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.ItemId;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Collects read events in memory and writes them in batches, so that opening a page costs no write. While the database
/// is away events wait, up to [#CAPACITY]; what comes after is counted and lost.
@Component
class ReadBuffer implements Reads {
    static final int CAPACITY = 20_000;

    private static final Logger LOG = LoggerFactory.getLogger(ReadBuffer.class);
    private static final int BATCH = 1_000;

    private final BlockingQueue<ReadEvent> waiting = new LinkedBlockingQueue<>(CAPACITY);
    private final AtomicLong lost = new AtomicLong();
    private final ReentrantLock writing = new ReentrantLock();
    private final ReadRecord reads;
    private final Clock clock;

    /// Whether the last write failed; guarded by `writing`. An outage is logged once.
    private boolean failing;

    ReadBuffer(ReadRecord reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    @Override
    public void seen(AccountId account, AuthorityId authority, ItemId item) {
        if (!waiting.offer(new ReadEvent(clock.instant(), account, authority, item))) {
            lost.incrementAndGet();
        }
    }

    /// At a fixed rate, not with a fixed delay: jobs with a fixed delay share one thread, and a slow one of another
    /// module would hold this up.
    @Scheduled(fixedRateString = "500ms")
    void flush() {
        if (writing.tryLock()) {
            try {
                writeAll();
            } finally {
                writing.unlock();
            }
        }
    }

    @PreDestroy
    void writeTheLast() {
        writing.lock();
        try {
            writeAll();
        } finally {
            writing.unlock();
        }
    }

    private void writeAll() {
        while (!waiting.isEmpty()) {
            var batch = new ArrayList<ReadEvent>(BATCH);
            waiting.drainTo(batch, BATCH);
            try {
                reads.write(batch);
                failing = false;
            } catch (DataAccessException e) {
                batch.forEach(this::putBack);
                if (!failing) {
                    LOG.warn("read events cannot be written and wait for the database", e);
                }
                failing = true;
                return;
            }
        }
        var missing = lost.getAndSet(0);
        if (missing > 0) {
            LOG.warn("{} read events were lost while the database was away", missing);
        }
    }

    private void putBack(ReadEvent event) {
        if (!waiting.offer(event)) {
            lost.incrementAndGet();
        }
    }
}
