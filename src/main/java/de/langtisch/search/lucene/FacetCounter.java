package de.langtisch.search.lucene;

import de.langtisch.search.Facet;
import de.langtisch.search.SearchResult.FacetCount;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts all documents that a query finds, and the values of some facets in them.
final class FacetCounter implements Collector, LeafCollector {
    private final Map<Facet, ValueCounts> facets = new EnumMap<>(Facet.class);
    private final int[] batch = new int[512];
    private long total;

    private FacetCounter(FacetOrdinals ordinals, Collection<Facet> facets) throws IOException {
        for (var facet : facets) {
            this.facets.put(facet, new ValueCounts(facet, ordinals));
        }
    }

    static FacetCounter count(IndexSearcher searcher, Query query, FacetOrdinals ordinals, Collection<Facet> facets)
            throws IOException {
        return searcher.search(query, new OneCounter(new FacetCounter(ordinals, facets)));
    }

    long total() {
        return total;
    }

    /// The most frequent values of a facet that was asked for.
    List<FacetCount> counts(Facet facet) throws IOException {
        var counts = facets.get(facet);
        return counts == null ? List.of() : counts.mostFrequent();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        for (var counts : facets.values()) {
            counts.enter(segment);
        }
        return this;
    }

    @Override
    public void setScorer(Scorable scorer) {
        // counting needs no scores
    }

    @Override
    public void collect(int document) throws IOException {
        batch[0] = document;
        add(1);
    }

    @Override
    public void collect(DocIdStream documents) throws IOException {
        for (int n = documents.intoArray(batch); n > 0; n = documents.intoArray(batch)) {
            add(n);
        }
    }

    @Override
    public void finish() throws IOException {
        for (var counts : facets.values()) {
            counts.leave();
        }
    }

    private void add(int documents) throws IOException {
        total += documents;
        for (var counts : facets.values()) {
            counts.add(batch, documents);
        }
    }

    /// A searcher without threads of its own asks for one collector only.
    private record OneCounter(FacetCounter counter) implements CollectorManager<FacetCounter, FacetCounter> {
        @Override
        public FacetCounter newCollector() {
            return counter;
        }

        @Override
        public FacetCounter reduce(Collection<FacetCounter> collectors) {
            return counter;
        }
    }
}
