package de.langtisch.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A source of papers in memory. It can be made slow or break where a test wants it.
class FakeDocuments implements DocumentSource {
    private final Map<String, Paper> papers = new ConcurrentHashMap<>();
    private final Set<String> broken = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Halt loading;
    private volatile @Nullable Halt reading;

    /// Where a source stops until the test lets it go on.
    static final class Halt implements AutoCloseable {
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch open = new CountDownLatch(1);

        void stop() {
            reached.countDown();
            await(open);
        }

        void awaitReached() {
            await(reached);
        }

        @Override
        public void close() {
            open.countDown();
        }

        private static void await(CountDownLatch latch) {
            try {
                if (!latch.await(60, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("waited in vain");
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    void clear() {
        papers.clear();
        broken.clear();
        loading = null;
        reading = null;
    }

    void put(Paper paper) {
        papers.put(paper.id(), paper);
    }

    void remove(Paper paper) {
        papers.remove(paper.id());
    }

    void breakDown(Paper paper) {
        broken.add(paper.id());
    }

    void mend() {
        broken.clear();
    }

    /// The next load stops before it reads.
    Halt haltLoading() {
        var halt = new Halt();
        loading = halt;
        return halt;
    }

    /// The next reading of everything stops at its end.
    Halt haltReading() {
        var halt = new Halt();
        reading = halt;
        return halt;
    }

    @Override
    public Optional<SearchDocument> load(String id) {
        var halt = loading;
        loading = null;
        if (halt != null) {
            halt.stop();
        }
        if (broken.contains(id)) {
            throw new IllegalStateException("broken for the test");
        }
        return Optional.ofNullable(papers.get(id)).map(Paper::document);
    }

    @Override
    public void forEach(Consumer<SearchDocument> consumer) {
        papers.values().forEach(p -> consumer.accept(p.document()));
        var halt = reading;
        reading = null;
        if (halt != null) {
            halt.stop();
        }
    }

    @Override
    public Map<String, String> hashes() {
        var hashes = new HashMap<String, String>();
        papers.values().forEach(p -> hashes.put(p.id(), p.hash()));
        return hashes;
    }
}
