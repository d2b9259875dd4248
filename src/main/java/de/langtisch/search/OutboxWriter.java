package de.langtisch.search;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Writes changes into the outbox, in the caller's transaction, and wakes the indexer once after its commit.
@Component
class OutboxWriter implements SearchOutbox {
    private static final Duration LOOK_EVERY = Duration.ofMillis(5);

    private final OutboxRows outbox;
    private final Indexer indexer;
    private final LiveIndex live;
    private final Sources sources;

    OutboxWriter(OutboxRows outbox, Indexer indexer, LiveIndex live, Sources sources) {
        this.outbox = outbox;
        this.indexer = indexer;
        this.live = live;
        this.sources = sources;
    }

    @Override
    public void changed(String id) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a change is told to the index inside the transaction that makes it");
        }
        if (!TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, true);
            TransactionSynchronizationManager.registerSynchronization(new Wake());
        }
        outbox.add(id);
    }

    private final class Wake implements TransactionSynchronization {
        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(OutboxWriter.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(OutboxWriter.this, true);
        }

        @Override
        public void afterCommit() {
            indexer.wake();
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(OutboxWriter.this);
        }
    }

    @Override
    public boolean awaitCaughtUp(long millis) {
        indexer.wake();
        long until = System.nanoTime() + Duration.ofMillis(millis).toNanos();
        var target = new Target("", 0);
        while (true) {
            if (sources.isEmpty()) {
                return true;
            }
            var copy = live.current();
            if (copy.isPresent()) {
                var id = copy.get().id();
                target = target.copy().equals(id) ? target : new Target(id, outbox.newest(id));
                if (!outbox.anyUpTo(id, target.newest())) {
                    return true;
                }
            }
            if (System.nanoTime() >= until) {
                return false;
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }

    /// The newest row of the copy when the waiting began.
    private record Target(String copy, long newest) {}
}
