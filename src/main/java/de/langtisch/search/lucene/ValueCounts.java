package de.langtisch.search.lucene;

import de.langtisch.search.Facet;
import de.langtisch.search.SearchResult;
import de.langtisch.search.SearchResult.FacetCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/// How often each value of one facet occurs: counted by the numbers of a segment, added up by those of the index.
final class ValueCounts {
    private final Facet facet;
    private final FacetOrdinals ordinals;
    private final int[] all;
    private int[] here = new int[0];
    private LongValues numbers = LongValues.IDENTITY;
    private @Nullable SortedDocValues single;
    private @Nullable SortedSetDocValues several;

    ValueCounts(Facet facet, FacetOrdinals ordinals) throws IOException {
        this.facet = facet;
        this.ordinals = ordinals;
        all = new int[ordinals.size(facet)];
    }

    void enter(LeafReaderContext segment) throws IOException {
        var values = FacetOrdinals.segment(facet, segment);
        single = DocValues.unwrapSingleton(values);
        several = single == null ? values : null;
        here = new int[Math.toIntExact(values.getValueCount())];
        numbers = ordinals.ofSegment(facet, segment);
    }

    void add(int[] documents, int size) throws IOException {
        if (single != null) {
            addSingle(single, documents, size);
        } else if (several != null) {
            addSeveral(several, documents, size);
        }
    }

    private void addSingle(SortedDocValues values, int[] documents, int size) throws IOException {
        for (int i = 0; i < size; i++) {
            if (values.advanceExact(documents[i])) {
                here[values.ordValue()]++;
            }
        }
    }

    private void addSeveral(SortedSetDocValues values, int[] documents, int size) throws IOException {
        for (int i = 0; i < size; i++) {
            if (values.advanceExact(documents[i])) {
                for (int n = values.docValueCount(); n > 0; n--) {
                    here[(int) values.nextOrd()]++;
                }
            }
        }
    }

    void leave() {
        for (int i = 0; i < here.length; i++) {
            if (here[i] > 0) {
                all[(int) numbers.get(i)] += here[i];
            }
        }
    }

    /// Most frequent first, equals by value, which is the order of the numbers.
    List<FacetCount> mostFrequent() throws IOException {
        var best = IntStream.range(0, all.length)
                .filter(n -> all[n] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(n -> -all[n]).thenComparing(n -> n))
                .limit(SearchResult.MOST_VALUES)
                .toList();
        var counts = new ArrayList<FacetCount>();
        for (int number : best) {
            counts.add(new FacetCount(ordinals.value(facet, number), all[number]));
        }
        return counts;
    }
}
