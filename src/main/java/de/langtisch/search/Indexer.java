package de.langtisch.search;

import de.langtisch.kernel.Excepted;
import de.langtisch.search.lucene.IndexCopy;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// The thread that keeps the index up to date: woken after each commit, it also looks once a second, for changes made
/// by other nodes. It builds the index anew when there is none or it breaks. A thread of its own, never interrupted:
/// an interrupt closes the files that Lucene reads.
@Component
@Excepted(
        from = "ForbiddenCallsTests",
        because = "The one indexing thread must outlive every failure, and says each in the log")
class Indexer implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration TOUCH_EVERY = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(20);

    private final LiveIndex live;
    private final OutboxRows outbox;
    private final Sources sources;
    private final CatchUp catchUp;
    private final Rebuild rebuild;
    private final Semaphore work = new Semaphore(0);
    private final Set<Long> failed = new HashSet<>();
    private volatile boolean running;
    private @Nullable Thread thread;
    private long touched;
    private boolean checked;

    Indexer(LiveIndex live, OutboxRows outbox, Sources sources, CatchUp catchUp, Rebuild rebuild) {
        this.live = live;
        this.outbox = outbox;
        this.sources = sources;
        this.catchUp = catchUp;
        this.rebuild = rebuild;
    }

    void wake() {
        work.release();
    }

    @Override
    public void start() {
        running = true;
        if (sources.isEmpty()) {
            LOG.info("no module has documents to find: no index is kept");
            return;
        }
        try {
            live.open();
        } catch (IOException e) {
            LOG.warn("the index folder cannot be read", e);
        }
        thread = Thread.ofPlatform().daemon().name("indexer").start(this::run);
    }

    private void run() {
        var pause = LOOK_EVERY;
        touched = System.nanoTime();
        while (running) {
            try {
                turn();
                pause = LOOK_EVERY;
            } catch (CancellationException e) {
                LOG.info("building the index was stopped");
            } catch (IOException | RuntimeException e) {
                LOG.error("indexing failed and is tried again in {} s", pause.toSeconds(), e);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
            await(pause);
        }
    }

    private void turn() throws IOException {
        var copy = live.current();
        if (copy.isEmpty()) {
            rebuild.unlessThere(this::goOn);
            return;
        }
        try {
            keepUp(copy.get());
        } catch (IOException e) {
            live.lose(copy.get(), e);
        }
    }

    private void goOn(long documents) {
        if (!running) {
            throw new CancellationException("stopped after " + documents);
        }
    }

    private void keepUp(IndexCopy copy) throws IOException {
        if (System.nanoTime() - touched > TOUCH_EVERY.toNanos()) {
            touched = System.nanoTime();
            failed.clear();
            if (!outbox.touch(copy.id())) {
                throw new IOException("the database does not know this copy any more");
            }
            outbox.sweep(LiveIndex.UNUSED);
        }
        while (running && catchUp.batch(copy, failed)) {
            LOG.debug("indexed a batch");
        }
        if (!checked) {
            copy.check();
            checked = true;
        }
    }

    private void await(Duration pause) {
        try {
            if (running && work.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                work.drainPermits();
            }
        } catch (InterruptedException e) {
            LOG.warn("the indexer was interrupted and goes on");
        }
    }

    @Override
    public void stop() {
        running = false;
        wake();
        if (thread != null) {
            try {
                thread.join(STOP_WITHIN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        live.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Before the web server, so that the first request finds an index.
    @Override
    public int getPhase() {
        return 0;
    }
}
