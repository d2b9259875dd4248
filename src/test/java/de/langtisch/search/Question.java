package de.langtisch.search;

import de.langtisch.kernel.PageRequest;
import de.langtisch.labels.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A question for tests, changed step by step; each step gives a new one.
public record Question(
        String text,
        Map<Facet, Set<String>> filters,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        SearchQuery.Sort sort,
        PageRequest page,
        Reader reader,
        Instant now) {
    public static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");

    /// By the public, the first ten by relevance.
    public static Question of(String text) {
        return new Question(
                text, Map.of(), null, null, SearchQuery.Sort.RELEVANCE, new PageRequest(1, 10), Reader.ANYBODY, NOW);
    }

    public Question by(Reader other) {
        return new Question(text, filters, from, to, sort, page, other, now);
    }

    public Question at(Instant other) {
        return new Question(text, filters, from, to, sort, page, reader, other);
    }

    public Question only(Facet facet, String... values) {
        var all = new EnumMap<Facet, Set<String>>(Facet.class);
        all.putAll(filters);
        all.put(facet, Set.of(values));
        return new Question(text, all, from, to, sort, page, reader, now);
    }

    public Question between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Question(text, filters, first, last, sort, page, reader, now);
    }

    public Question newestFirst() {
        return new Question(text, filters, from, to, SearchQuery.Sort.DATE, page, reader, now);
    }

    public Question page(int number, int size) {
        return new Question(text, filters, from, to, sort, new PageRequest(number, size), reader, now);
    }

    public SearchQuery query() {
        return new SearchQuery(text, filters, from, to, sort, page, reader, now);
    }
}
