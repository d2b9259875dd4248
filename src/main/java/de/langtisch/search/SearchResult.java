package de.langtisch.search;

import java.util.List;
import java.util.Map;

/// One page of hits. `total` is exact at least up to 1,000; `totalIsLowerBound` says when it is not. Facets hold values
/// with counts, most frequent first; the filter of a facet does not narrow its own counts. `relaxed` says that nothing
/// held all words and the hits hold some of them.
public record SearchResult(
        long total, boolean totalIsLowerBound, boolean relaxed, List<Hit> hits, Map<Facet, List<FacetCount>> facets) {
    /// Values given per facet; the rarest beyond are left out.
    public static final int MOST_VALUES = 100;

    /// One document with the passage that matches best (about 240 characters), cut into plain and marked parts; without
    /// a match in its texts, their beginning.
    public record Hit(String id, String kind, String title, List<Part> snippet) {}

    /// A stretch of a snippet; `marked` where it matches. Plain text, not HTML.
    public record Part(String text, boolean marked) {}

    /// How many of the documents found carry this value.
    public record FacetCount(String value, long count) {}
}
