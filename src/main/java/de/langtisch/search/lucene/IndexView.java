package de.langtisch.search.lucene;

import de.langtisch.labels.Reader;
import de.langtisch.labels.Token;
import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.jspecify.annotations.Nullable;

/// One state of the index, with what is worked out from it once: the statistics of the open circles and the ordinals of
/// the facets.
final class IndexView extends IndexSearcher {
    private static final Set<String> PUBLIC = Set.of(Token.PUBLIC.code());
    private static final Set<String> MEMBERS = Set.of(Token.PUBLIC.code(), Token.MEMBERS.code());

    private final FacetOrdinals ordinals;
    private @Nullable IndexSearcher forAnybody;
    private @Nullable IndexSearcher forMembers;

    IndexView(IndexReader reader) {
        super(reader);
        ordinals = new FacetOrdinals(reader);
    }

    FacetOrdinals ordinals() {
        return ordinals;
    }

    /// Ranks with the statistics of what everybody in the reader's circle may read.
    synchronized IndexSearcher rankingFor(Reader reader) throws IOException {
        if (reader.tokens().contains(Token.MEMBERS)) {
            if (forMembers == null) {
                forMembers = new Ranking(getIndexReader(), new OpenDocuments(getIndexReader(), MEMBERS));
            }
            return forMembers;
        }
        if (forAnybody == null) {
            forAnybody = new Ranking(getIndexReader(), new OpenDocuments(getIndexReader(), PUBLIC));
        }
        return forAnybody;
    }

    private static final class Ranking extends IndexSearcher {
        private final OpenDocuments open;

        Ranking(IndexReader reader, OpenDocuments open) {
            super(reader);
            this.open = open;
        }

        @Override
        public TermStatistics termStatistics(Term term, int documents, long occurrences) throws IOException {
            return open.term(term);
        }

        @Override
        public CollectionStatistics collectionStatistics(String field) throws IOException {
            return open.field(field, getIndexReader().maxDoc());
        }
    }
}
