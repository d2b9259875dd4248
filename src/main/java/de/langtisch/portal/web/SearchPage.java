package de.langtisch.portal.web;

import de.langtisch.citations.Citations;
import de.langtisch.items.RowViews;
import de.langtisch.kernel.PageRequest;
import de.langtisch.kernel.Slice;
import de.langtisch.law.NormAddress;
import de.langtisch.portal.FacetWords;
import de.langtisch.search.Facet;
import de.langtisch.search.SearchResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The search page's model. `filtered` when a filter narrows the hits; `slice` carries the hits with the total, which
/// pages up to the thousandth hit; `query` is the search as it can be kept.
record SearchPage(
        String text,
        @Nullable NormLink norm,
        long total,
        boolean totalIsLowerBound,
        boolean relaxed,
        boolean filtered,
        Slice<HitView> slice,
        List<FacetView> facets,
        boolean byDate,
        Ways ways,
        String query,
        boolean signedIn) {
    private static final int VALUES_SHOWN = 8;
    private static final int PAGED = 1_000;

    /// The norm that the question names.
    record NormLink(String written, String href) {
        static @Nullable NormLink of(String text) {
            return Citations.asked(text)
                    .flatMap(norm -> NormAddress.of(norm).map(href -> new NormLink(norm.written(), href)))
                    .orElse(null);
        }
    }

    /// A hit: the item's row and the passage that matches.
    record HitView(RowViews.Row row, List<SearchResult.Part> snippet) {}

    /// A facet with its values as links.
    record FacetView(String messageKey, List<ValueView> values) {}

    record ValueView(String word, long count, String href, boolean chosen) {}

    /// Addresses of the same search in other order, without filters, and up to the page number.
    record Ways(String byRelevance, String byDate, String withoutFilters, String page) {
        static Ways of(SearchAddress asked) {
            return new Ways(
                    asked.ordered(false).href(),
                    asked.ordered(true).href(),
                    asked.withoutFilters().href(),
                    asked.hrefUpToPage());
        }
    }

    static SearchPage of(
            SearchAddress asked,
            SearchResult result,
            List<HitView> hits,
            FacetWords words,
            boolean signedIn,
            int size) {
        return new SearchPage(
                asked.text(),
                NormLink.of(asked.text()),
                result.total(),
                result.totalIsLowerBound(),
                result.relaxed(),
                !asked.filters().isEmpty(),
                new Slice<>(hits, Math.min(result.total(), PAGED), new PageRequest(asked.page(), size)),
                facets(asked, result, words),
                asked.byDate(),
                Ways.of(asked),
                asked.query(),
                signedIn);
    }

    private static List<FacetView> facets(SearchAddress asked, SearchResult result, FacetWords words) {
        var facets = new ArrayList<FacetView>();
        for (var facet : Facet.values()) {
            var values = values(asked, facet, result.facets().getOrDefault(facet, List.of()), words);
            if (values.size() > 1 || values.stream().anyMatch(ValueView::chosen)) {
                facets.add(new FacetView("portal.search.facet." + facet.name().toLowerCase(Locale.ROOT), values));
            }
        }
        return facets;
    }

    /// Years newest first; everything else as counted, most frequent first.
    private static Comparator<SearchResult.FacetCount> inOrder(Facet facet) {
        return facet == Facet.YEAR
                ? Comparator.comparing(SearchResult.FacetCount::value).reversed()
                : Comparator.comparingLong(_ -> 0);
    }

    private static List<ValueView> values(
            SearchAddress asked, Facet facet, List<SearchResult.FacetCount> counts, FacetWords words) {
        return counts.stream()
                .sorted(inOrder(facet))
                .map(c -> new ValueView(
                        words.of(facet, c.value()),
                        c.count(),
                        asked.toggled(facet, c.value()).href(),
                        asked.has(facet, c.value())))
                .filter(v -> v.chosen() || v.count() > 0)
                .limit(VALUES_SHOWN)
                .toList();
    }
}
