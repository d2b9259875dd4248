package de.langtisch.search.lucene;

import de.langtisch.kernel.BadInput;
import de.langtisch.search.Facet;
import de.langtisch.search.SearchQuery;
import de.langtisch.search.SearchResult;
import de.langtisch.search.SearchResult.FacetCount;
import de.langtisch.search.SearchResult.Hit;
import de.langtisch.search.lucene.TextQueries.Names;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

/// The answer to one question from one state of the index. Counting and ranking are two passes: the first must see
/// every document but needs no scores, the second may skip what cannot come to the front.
final class Answer {
    private static final Set<String> SHOWN = Set.of(Fields.ID, Fields.KIND, Fields.TITLE, Fields.TEXT);

    /// More names in one question are not looked for.
    private static final int MOST_NAMES = 200;

    private static final SortField BY_DATE =
            LongField.newSortField(Fields.DATE, true, SortedNumericSelector.Type.MAX, Long.MIN_VALUE);

    /// So that documents of one rank and day have an order that does not depend on how they came into the index.
    private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);

    private static final Sort BEST = new Sort(SortField.FIELD_SCORE, BY_DATE, BY_ID);
    private static final Sort NEWEST = new Sort(BY_DATE, BY_ID);

    private final IndexView index;
    private final SearchQuery question;
    private final List<QueryWord> words;
    private final Filters filters;

    Answer(IndexView index, SearchQuery question, List<QueryWord> words, Filters filters) {
        this.index = index;
        this.question = question;
        this.words = words;
        this.filters = filters;
    }

    SearchResult give() throws IOException {
        if (question.page().offset() >= SearchQuery.DEEPEST) {
            throw new BadInput("search.error.deep", SearchQuery.DEEPEST);
        }
        var names = names();
        var query = TextQueries.all(words, names);
        var counted = count(query);
        int asked = words.size();
        int required = asked;
        while (counted.total() == 0 && required > 1) {
            required = required > 3 && required == asked ? asked / 2 : 1;
            query = TextQueries.some(words, required);
            counted = count(query);
        }
        boolean relaxed = required < asked && counted.total() > 0;
        var hits = counted.total() == 0 ? List.<Hit>of() : hits(query, names.isEmpty() && words.isEmpty());
        return new SearchResult(counted.total(), false, relaxed, hits, facets(query, counted));
    }

    /// Those of the documents that a question finds which is not relaxed.
    Set<String> among(Collection<String> ids) throws IOException {
        if (ids.isEmpty()) {
            return Set.of();
        }
        var query = new BooleanQuery.Builder()
                .add(filters.within(TextQueries.all(words, names()), null), Occur.FILTER)
                .add(Filters.oneOf(Fields.ID, ids), Occur.FILTER)
                .build();
        var found = new HashSet<String>();
        for (var hit : index.search(query, Set.copyOf(ids).size()).scoreDocs) {
            found.add(index.storedFields().document(hit.doc, Set.of(Fields.ID)).get(Fields.ID));
        }
        return found;
    }

    /// The names in the question that some document has; whose they are the filter decides.
    private Names names() throws IOException {
        var keys = NameKeys.within(question.text());
        return new Names(known(Fields.NAME, keys), known(Fields.SHORT_NAME, keys));
    }

    private Set<String> known(String field, Set<String> keys) throws IOException {
        var known = new TreeSet<String>();
        for (var leaf : index.getLeafContexts()) {
            var terms = leaf.reader().terms(field);
            if (terms == null) {
                continue;
            }
            var each = terms.iterator();
            for (var key : keys) {
                if (known.size() < MOST_NAMES && each.seekExact(new BytesRef(key))) {
                    known.add(key);
                }
            }
        }
        return known;
    }

    private FacetCounter count(Query query) throws IOException {
        var unfiltered = EnumSet.allOf(Facet.class);
        unfiltered.removeAll(filters.facets());
        return FacetCounter.count(index, filters.within(query, null), index.ordinals(), unfiltered);
    }

    /// The filter of a facet does not narrow its own counts, so that a second value can be chosen beside the first.
    private Map<Facet, List<FacetCount>> facets(Query query, FacetCounter counted) throws IOException {
        var facets = new EnumMap<Facet, List<FacetCount>>(Facet.class);
        for (var facet : Facet.values()) {
            var counter = filters.facets().contains(facet)
                    ? FacetCounter.count(index, filters.within(query, facet), index.ordinals(), Set.of(facet))
                    : counted;
            facets.put(facet, counter.counts(facet));
        }
        return facets;
    }

    private List<Hit> hits(Query query, boolean nothingToRank) throws IOException {
        int wanted = question.page().offset() + question.page().size();
        int most = Math.min(wanted, Math.max(1, index.getIndexReader().maxDoc()));
        boolean byDate = nothingToRank || question.sort() == SearchQuery.Sort.DATE;
        var found = index.rankingFor(question.reader())
                .search(filters.within(query, null), new TopFieldCollectorManager(byDate ? NEWEST : BEST, most, most))
                .scoreDocs;
        var hits = new ArrayList<Hit>();
        for (int i = question.page().offset(); i < found.length; i++) {
            hits.add(hit(found[i]));
        }
        return hits;
    }

    private Hit hit(ScoreDoc found) throws IOException {
        var stored = index.storedFields().document(found.doc, SHOWN);
        var segment = index.getLeafContexts().get(ReaderUtil.subIndex(found.doc, index.getLeafContexts()));
        var places = new Occurrences(segment, found.doc - segment.docBase).of(words);
        return new Hit(
                stored.get(Fields.ID),
                stored.get(Fields.KIND),
                stored.get(Fields.TITLE),
                Snippet.of(stored.get(Fields.TEXT), places));
    }
}
