package de.langtisch.search;

import de.langtisch.kernel.Ids;
import de.langtisch.search.IndexMaintenance.Progress;
import de.langtisch.search.lucene.CopyFiles;
import de.langtisch.search.lucene.IndexCopy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Builds a copy of the index from everything there is, beside the live one, and switches. Changes made meanwhile wait
/// in rows of its own: it is registered before it begins to read, and reads only when every transaction that told of a
/// change without knowing of it has ended.
@Component
class Rebuild {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final int REPORT_EVERY = 100;
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    private final LiveIndex live;
    private final IndexFolder folder;
    private final OutboxRows outbox;
    private final Sources sources;
    private final CatchUp catchUp;
    private final ReentrantLock one = new ReentrantLock();

    Rebuild(LiveIndex live, IndexFolder folder, OutboxRows outbox, Sources sources, CatchUp catchUp) {
        this.live = live;
        this.folder = folder;
        this.outbox = outbox;
        this.sources = sources;
        this.catchUp = catchUp;
    }

    /// The number of documents indexed.
    long run(Progress progress) throws IOException {
        one.lock();
        try {
            return build(Ids.random(), progress);
        } finally {
            one.unlock();
        }
    }

    /// Builds when there is no live copy, also not by somebody who began earlier.
    void unlessThere(Progress progress) throws IOException {
        one.lock();
        try {
            if (live.current().isEmpty()) {
                LOG.info("building the index");
                LOG.info("index built, {} documents", build(Ids.random(), progress));
            }
        } finally {
            one.unlock();
        }
    }

    private long build(String id, Progress progress) throws IOException {
        outbox.register(id);
        @Nullable IndexCopy copy = null;
        boolean built = false;
        try {
            copy = CopyFiles.create(id, folder.of(id));
            awaitEarlierWriters(progress);
            long documents = fill(copy, progress);
            var failed = new HashSet<Long>();
            while (catchUp.batch(copy, failed)) {
                progress.indexed(documents);
            }
            live.replaceBy(copy);
            built = true;
            return documents;
        } finally {
            if (!built) {
                giveUp(id, copy);
            }
        }
    }

    private void giveUp(String id, @Nullable IndexCopy copy) {
        if (copy != null) {
            LiveIndex.abandon(copy);
        }
        outbox.forget(id);
    }

    private void awaitEarlierWriters(Progress progress) {
        var earlier = outbox.writers();
        while (!Collections.disjoint(earlier, outbox.writers())) {
            progress.indexed(0);
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }

    private long fill(IndexCopy copy, Progress progress) throws IOException {
        var documents = new AtomicLong();
        try {
            sources.forEach(document -> {
                put(copy, document);
                if (documents.incrementAndGet() % REPORT_EVERY == 0) {
                    progress.indexed(documents.get());
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        copy.publish();
        progress.indexed(documents.get());
        return documents.get();
    }

    private static void put(IndexCopy copy, SearchDocument document) {
        try {
            copy.put(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
