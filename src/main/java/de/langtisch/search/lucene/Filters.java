package de.langtisch.search.lucene;

import de.langtisch.search.Facet;
import de.langtisch.search.SearchQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// What narrows a question besides its words: the reader's sight, documents that must not be shown now, dates, facets.
final class Filters {
    private final List<Query> always = new ArrayList<>();
    private final Map<Facet, Query> facets = new EnumMap<>(Facet.class);
    private final @Nullable Query hidden;

    /// `hidden`: ids of documents of which nothing is shown.
    Filters(SearchQuery question, Collection<String> hidden) {
        always.add(Visible.to(question.reader(), question.now()));
        if (question.from() != null || question.to() != null) {
            always.add(dates(question));
        }
        question.filters().forEach((facet, values) -> {
            if (!values.isEmpty()) {
                facets.put(facet, oneOf(Fields.of(facet), values));
            }
        });
        this.hidden = hidden.isEmpty() ? null : oneOf(Fields.ID, hidden);
    }

    Set<Facet> facets() {
        return facets.keySet();
    }

    /// The query within all filters, or within all but that of one facet.
    Query within(Query query, @Nullable Facet but) {
        var narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
        always.forEach(f -> narrowed.add(f, Occur.FILTER));
        facets.forEach((facet, filter) -> {
            if (facet != but) {
                narrowed.add(filter, Occur.FILTER);
            }
        });
        if (hidden != null) {
            narrowed.add(hidden, Occur.MUST_NOT);
        }
        return narrowed.build();
    }

    private static Query dates(SearchQuery question) {
        long from = question.from() == null ? Long.MIN_VALUE : question.from().toEpochDay();
        long to = question.to() == null ? Long.MAX_VALUE : question.to().toEpochDay();
        return from > to ? new MatchNoDocsQuery("no day is both") : LongField.newRangeQuery(Fields.DATE, from, to);
    }

    static Query oneOf(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
