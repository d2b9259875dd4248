package de.langtisch.search.lucene;

import de.langtisch.search.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/// Numbers of the values of each facet over all segments of one state of the index, worked out when first counted.
final class FacetOrdinals {
    private final IndexReader index;
    private final Map<Facet, OrdinalMap> maps = new EnumMap<>(Facet.class);

    FacetOrdinals(IndexReader index) {
        this.index = index;
    }

    /// How many different values the facet has.
    int size(Facet facet) throws IOException {
        return Math.toIntExact(map(facet).getValueCount());
    }

    /// From a segment's numbers to those of the index.
    LongValues ofSegment(Facet facet, LeafReaderContext leaf) throws IOException {
        return map(facet).getGlobalOrds(leaf.ord);
    }

    String value(Facet facet, int number) throws IOException {
        var map = map(facet);
        var leaf = index.leaves().get(map.getFirstSegmentNumber(number));
        return segment(facet, leaf).lookupOrd(map.getFirstSegmentOrd(number)).utf8ToString();
    }

    static SortedSetDocValues segment(Facet facet, LeafReaderContext leaf) throws IOException {
        return DocValues.getSortedSet(leaf.reader(), Fields.of(facet));
    }

    private synchronized OrdinalMap map(Facet facet) throws IOException {
        var known = maps.get(facet);
        if (known == null) {
            List<SortedSetDocValues> segments = new ArrayList<>();
            for (var leaf : index.leaves()) {
                segments.add(segment(facet, leaf));
            }
            known = OrdinalMap.build(null, segments.toArray(SortedSetDocValues[]::new), PackedInts.DEFAULT);
            maps.put(facet, known);
        }
        return known;
    }
}
