package de.langtisch.law.web;

import de.langtisch.citations.Citations;
import de.langtisch.citations.Norm;
import de.langtisch.citations.NormCitation;
import de.langtisch.items.Kinds;
import de.langtisch.items.RowViews;
import de.langtisch.items.SearchAnswers;
import de.langtisch.items.Words;
import de.langtisch.kernel.PageRequest;
import de.langtisch.kernel.Slice;
import de.langtisch.labels.Reader;
import de.langtisch.law.NormAddress;
import de.langtisch.search.Facet;
import de.langtisch.search.SearchQuery;
import de.langtisch.search.SearchResult;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What cites a norm, asked of the index, so that a norm that half of all decisions cite is as quick as a rare one. The
/// label is part of the question.
@Component
class CitingItems {
    private static final int ROWS = 20;
    private static final PageRequest ONE = new PageRequest(1, 1);

    private final SearchAnswers answers;
    private final RowViews rows;
    private final Words words;
    private final Kinds kinds;
    private final Clock clock;

    CitingItems(SearchAnswers answers, RowViews rows, Words words, Kinds kinds, Clock clock) {
        this.answers = answers;
        this.rows = rows;
        this.words = words;
        this.kinds = kinds;
        this.clock = clock;
    }

    /// Which part of the list is wanted.
    record Wanted(@Nullable String kind, @Nullable String topic, int page) {}

    NormPage.Citing of(Norm norm, Wanted wanted, Reader reader) {
        var filters = new EnumMap<Facet, Set<String>>(Map.of(Facet.NORM, Set.of(norm.written())));
        narrow(filters, Facet.KIND, wanted.kind());
        narrow(filters, Facet.TOPIC, wanted.topic());
        var page = new PageRequest(wanted.page(), ROWS);
        var answer = find(filters, page, reader);
        var found =
                rows.of(answer.found().stream().map(SearchAnswers.Found::row).toList(), reader);
        var counts = answer.result().facets();
        return new NormPage.Citing(
                wanted.kind(),
                wanted.topic(),
                choices(
                        counts.getOrDefault(Facet.KIND, List.of()),
                        key -> kinds.find(key).map(words::kind).orElse(key)),
                choices(
                        counts.getOrDefault(Facet.TOPIC, List.of()),
                        key -> words.topics().getOrDefault(key, key)),
                new Slice<>(found, answer.result().total(), page));
    }

    /// The norms that most items cite, as far as this reader may see them.
    List<NormPage.Line> mostCited(Reader reader) {
        return find(Map.of(), ONE, reader).result().facets().getOrDefault(Facet.NORM, List.of()).stream()
                .flatMap(count -> line(count).stream())
                .toList();
    }

    private static List<NormPage.Line> line(SearchResult.FacetCount count) {
        return Citations.in(count.value()).stream()
                .filter(NormCitation.class::isInstance)
                .map(citation -> ((NormCitation) citation).norm())
                .flatMap(norm -> NormAddress.of(norm).stream()
                        .map(address -> new NormPage.Line(norm.written(), "", address, count.count())))
                .limit(1)
                .toList();
    }

    private SearchAnswers.Answer find(Map<Facet, Set<String>> filters, PageRequest page, Reader reader) {
        return answers.find(
                new SearchQuery("", filters, null, null, SearchQuery.Sort.DATE, page, reader, clock.instant()));
    }

    private static void narrow(Map<Facet, Set<String>> filters, Facet facet, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            filters.put(facet, Set.of(value));
        }
    }

    private static List<NormPage.Choice> choices(List<SearchResult.FacetCount> counts, UnaryOperator<String> name) {
        return counts.stream()
                .filter(count -> count.count() > 0)
                .map(count -> new NormPage.Choice(count.value(), name.apply(count.value()), count.count()))
                .toList();
    }
}
