package de.langtisch.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The operator's commands over the live copy.
@Component
class IndexOperations implements IndexMaintenance {
    /// A difference may be a change on its way; one that stays is none.
    private static final int LOOKS = 3;

    private static final long PATIENCE = 30_000;

    private final LiveIndex live;
    private final Rebuild rebuild;
    private final SearchOutbox outbox;
    private final Sources sources;

    IndexOperations(LiveIndex live, Rebuild rebuild, SearchOutbox outbox, Sources sources) {
        this.live = live;
        this.rebuild = rebuild;
        this.outbox = outbox;
        this.sources = sources;
    }

    @Override
    public Rebuilt rebuild(Progress progress) {
        long began = System.nanoTime();
        try {
            long documents = sources.isEmpty() ? 0 : rebuild.run(progress);
            return new Rebuilt(documents, Duration.ofNanos(System.nanoTime() - began));
        } catch (IOException e) {
            throw new UncheckedIOException("the index could not be built; the one before stays in use", e);
        }
    }

    @Override
    public Verification verify() {
        var found = look();
        for (int i = 1; i < LOOKS && !found.isSame(); i++) {
            found = look();
        }
        return found;
    }

    private Verification look() {
        outbox.awaitCaughtUp(PATIENCE);
        var database = sources.hashes();
        return compare(database, indexed());
    }

    private Map<String, String> indexed() {
        if (sources.isEmpty()) {
            return Map.of();
        }
        try {
            return live.current().orElseThrow(SearchUnavailable::new).hashes();
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read", e);
        }
    }

    private static Verification compare(Map<String, String> database, Map<String, String> index) {
        long missing =
                database.keySet().stream().filter(id -> !index.containsKey(id)).count();
        long extra =
                index.keySet().stream().filter(id -> !database.containsKey(id)).count();
        long stale = database.entrySet().stream()
                .filter(e -> index.containsKey(e.getKey()))
                .filter(e -> !e.getValue().equals(index.get(e.getKey())))
                .count();
        return new Verification(database.size(), index.size(), missing, extra, stale);
    }
}
