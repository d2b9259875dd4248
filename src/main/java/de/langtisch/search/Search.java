package de.langtisch.search;

import java.util.Collection;
import java.util.Set;

/// What other modules may ask of the index: plain values in, plain values out, so that a distributed engine can follow
/// behind the same port (architecture.md 4). Everything in an answer (hits, total, facets, snippets) comes only from
/// documents whose label admits the query's reader.
public interface Search {
    /// The answer; a query with nothing to look for lists everything the reader may see.
    SearchResult find(SearchQuery query);

    /// Which of these documents the query finds without being relaxed, label included: for saved searches that are
    /// asked
    /// about what was just published.
    Set<String> matching(SearchQuery query, Collection<String> ids);

    /// Whether the index answers; the portal stays up without it.
    IndexState state();
}
