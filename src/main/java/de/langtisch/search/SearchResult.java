package de.langtisch.search;

import java.util.List;
import java.util.Map;

/// One page of hits. `total` is exact up to 1,000, above that a lower bound. Facets hold values with counts, most
/// frequent first. `relaxed` says that nothing held all words and the hits hold some of them.
public record SearchResult(
        long total, boolean totalIsLowerBound, boolean relaxed, List<Hit> hits, Map<Facet, List<FacetCount>> facets) {
    /// One document with the passage that matches best, cut into plain and marked parts.
    public record Hit(String id, String kind, String title, List<Part> snippet) {}

    /// A stretch of a snippet; `marked` where it matches. Plain text, not HTML.
    public record Part(String text, boolean marked) {}

    /// How many of the documents found carry this value.
    public record FacetCount(String value, long count) {}
}
