package de.langtisch.search;

import de.langtisch.kernel.PageRequest;
import de.langtisch.labels.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A question to the index. `filters`: values per facet, OR within a facet, AND between facets. `from` and `to` bound
/// the document's date, both inclusive. `now` is compared with embargoes.
public record SearchQuery(
        String text,
        Map<Facet, Set<String>> filters,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Sort sort,
        PageRequest page,
        Reader reader,
        Instant now) {
    /// Longest question taken; what is longer is cut there.
    public static final int LONGEST = 400;

    /// The order of hits.
    public enum Sort {
        RELEVANCE,
        DATE
    }
}
