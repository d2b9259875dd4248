package de.langtisch.search;

import de.langtisch.search.lucene.CopyFiles;
import de.langtisch.search.lucene.IndexCopy;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The copy of the index that answers now, if there is one.
@Component
class LiveIndex {
    private static final Logger LOG = LoggerFactory.getLogger(LiveIndex.class);

    /// A node that was off longer builds its index anew.
    static final Duration UNUSED = Duration.ofDays(7);

    private final IndexFolder folder;
    private final OutboxRows outbox;
    private final AtomicReference<@Nullable IndexCopy> copy = new AtomicReference<>();

    LiveIndex(IndexFolder folder, OutboxRows outbox) {
        this.folder = folder;
        this.outbox = outbox;
    }

    Optional<IndexCopy> current() {
        return Optional.ofNullable(copy.get());
    }

    /// Opens what the last run left, when it can be trusted: whole, of this version, and known to this database.
    void open() throws IOException {
        var id = folder.live();
        if (id.isPresent() && outbox.touch(id.get())) {
            try {
                copy.set(CopyFiles.open(id.get(), folder.of(id.get())));
            } catch (IOException e) {
                LOG.warn("the index cannot be opened and is built anew", e);
            }
        }
        sweep();
    }

    /// From now on `next` answers; what answered before is closed and deleted, now or at the next start.
    void replaceBy(IndexCopy next) throws IOException {
        folder.point(next.id());
        close(copy.getAndSet(next));
        try {
            sweep();
        } catch (IOException e) {
            LOG.warn("the index copy before is not deleted yet", e);
        }
    }

    /// Takes a copy that proved broken out of use.
    void lose(IndexCopy broken, Exception reason) {
        if (copy.compareAndSet(broken, null)) {
            LOG.error("the index is broken and is built anew", reason);
            abandon(broken);
        }
    }

    /// Closes a copy of which nothing is wanted any more.
    static void abandon(IndexCopy unwanted) {
        try {
            unwanted.abandon();
        } catch (IOException e) {
            LOG.warn("closing index copy {}", unwanted.id(), e);
        }
    }

    void close() {
        close(copy.getAndSet(null));
    }

    private static void close(@Nullable IndexCopy last) {
        if (last != null) {
            try {
                last.close();
            } catch (IOException e) {
                LOG.warn("closing index copy {}; what was not durable is indexed again", last.id(), e);
            }
        }
    }

    /// Deletes copies that nobody has open, here and in the database.
    private void sweep() throws IOException {
        for (var id : folder.copies()) {
            boolean isLive = current().filter(c -> c.id().equals(id)).isPresent();
            if (!isLive && !CopyFiles.isInUse(folder.of(id))) {
                outbox.forget(id);
                folder.delete(id);
            }
        }
        outbox.sweep(UNUSED);
    }
}
