package de.langtisch.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.SmallFloat;

/// The documents that everybody of a circle may read (the public, or all members), and the term statistics of these
/// alone. Ranking by them gives the same order whether or not documents exist that the reader may not see; the engine's
/// own statistics would tell (trust.md, class A). Deleted documents do not count.
final class OpenDocuments {
    private static final int MOST_KEPT = 20_000;

    private record Segment(LeafReader reader, FixedBitSet open) {}

    private record Lengths(long documents, long words) {}

    private final List<Segment> segments = new ArrayList<>();
    private final Map<Term, Long> frequencies = new ConcurrentHashMap<>();
    private final Map<String, Lengths> lengths = new ConcurrentHashMap<>();

    OpenDocuments(IndexReader index, Set<String> labels) throws IOException {
        for (LeafReaderContext leaf : index.leaves()) {
            var open = new FixedBitSet(leaf.reader().maxDoc());
            for (var label : labels) {
                var holders = leaf.reader().postings(new Term(Fields.LABEL, label), PostingsEnum.NONE);
                if (holders != null) {
                    open.or(holders);
                }
            }
            var live = leaf.reader().getLiveDocs();
            if (live != null) {
                live.applyMask(open, 0);
            }
            segments.add(new Segment(leaf.reader(), open));
        }
    }

    TermStatistics term(Term term) throws IOException {
        var known = frequencies.get(term);
        if (known == null) {
            known = count(term);
            if (frequencies.size() < MOST_KEPT) {
                frequencies.put(term, known);
            }
        }
        long frequency = Math.max(1, known);
        return new TermStatistics(BytesRef.deepCopyOf(term.bytes()), frequency, frequency);
    }

    CollectionStatistics field(String field, int allDocuments) throws IOException {
        var known = lengths.get(field);
        if (known == null) {
            known = measure(field);
            lengths.put(field, known);
        }
        long documents = Math.max(1, known.documents());
        long words = Math.max(documents, known.words());
        return new CollectionStatistics(field, Math.max(allDocuments, documents), documents, words, documents);
    }

    private long count(Term term) throws IOException {
        long count = 0;
        for (var segment : segments) {
            var holders = segment.reader().postings(term, PostingsEnum.NONE);
            if (holders == null) {
                continue;
            }
            for (int doc = holders.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = holders.nextDoc()) {
                if (segment.open().get(doc)) {
                    count++;
                }
            }
        }
        return count;
    }

    /// From the norms, which hold each document's length as BM25 knows it.
    private Lengths measure(String field) throws IOException {
        long documents = 0;
        long words = 0;
        for (var segment : segments) {
            var norms = segment.reader().getNormValues(field);
            if (norms == null) {
                continue;
            }
            for (int doc = norms.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = norms.nextDoc()) {
                if (segment.open().get(doc)) {
                    documents++;
                    words += SmallFloat.byte4ToInt((byte) norms.longValue());
                }
            }
        }
        return new Lengths(documents, words);
    }
}
