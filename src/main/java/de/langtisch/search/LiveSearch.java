package de.langtisch.search;

import de.langtisch.search.lucene.IndexCopy;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Answers from the live copy. What changed and is not indexed anew is not shown: what a commit narrowed, the next
/// question no longer finds, however far the index is behind.
@Component
class LiveSearch implements Search {
    private static final int TRIES = 3;

    private final LiveIndex live;
    private final OutboxRows outbox;
    private final Sources sources;

    LiveSearch(LiveIndex live, OutboxRows outbox, Sources sources) {
        this.live = live;
        this.outbox = outbox;
        this.sources = sources;
    }

    private interface Ask<T> {
        Optional<T> of(IndexCopy copy, Set<String> waiting) throws IOException;
    }

    @Override
    public SearchResult find(SearchQuery query) {
        return ask((copy, waiting) -> copy.find(query, waiting))
                .orElseGet(() -> new SearchResult(0, false, false, List.of(), Map.of()));
    }

    @Override
    public Set<String> matching(SearchQuery query, Collection<String> ids) {
        return ask((copy, waiting) -> copy.matching(query, ids, waiting)).orElse(Set.of());
    }

    /// Rows are read before the index is looked at, both of one copy: a row that is gone by then is in the index. A
    /// copy that was replaced in between is closed, and the next one is asked.
    private <T> Optional<T> ask(Ask<T> question) {
        for (int i = 0; i < TRIES; i++) {
            var copy = live.current();
            if (copy.isEmpty()) {
                break;
            }
            try {
                var answer = question.of(copy.get(), outbox.waiting(copy.get().id()));
                if (answer.isPresent()) {
                    return answer;
                }
            } catch (IOException e) {
                live.lose(copy.get(), e);
            }
        }
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        throw new SearchUnavailable();
    }

    @Override
    public IndexState state() {
        var copy = live.current();
        if (copy.isEmpty()) {
            return new IndexState(sources.isEmpty(), 0, 0, Duration.ZERO);
        }
        try {
            var backlog = outbox.backlog(copy.get().id());
            return new IndexState(true, copy.get().documents(), backlog.rows(), backlog.age());
        } catch (IOException e) {
            live.lose(copy.get(), e);
            return new IndexState(false, 0, 0, Duration.ZERO);
        }
    }
}
