package de.langtisch.search.lucene;

import de.langtisch.search.SearchDocument;
import de.langtisch.search.SearchQuery;
import de.langtisch.search.SearchResult;
import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/// One copy of the index in one folder, open for reading and writing by this process alone. What is put shows after
/// [#publish()], which also makes it durable; a crash loses only what was put since.
public final class IndexCopy implements Closeable {
    private final String id;
    private final Directory folder;
    private final IndexWriter writer;
    private final SearcherManager views;
    private final QueryWords words = new QueryWords();

    /// Lucene refuses to close amid a commit.
    private final ReentrantLock ending = new ReentrantLock();

    IndexCopy(String id, Directory folder, IndexWriter writer) throws IOException {
        this.id = id;
        this.folder = folder;
        this.writer = writer;
        writer.setLiveCommitData(
                Map.of(CopyFiles.SCHEMA, Fields.SCHEMA, CopyFiles.ID, id).entrySet());
        views = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                return new IndexView(reader);
            }
        });
    }

    public String id() {
        return id;
    }

    /// Adds the document or replaces the one with its id.
    public void put(SearchDocument document) throws IOException {
        write(() -> writer.updateDocument(new Term(Fields.ID, document.id()), IndexedDocument.of(document)));
    }

    public void remove(String document) throws IOException {
        write(() -> writer.deleteDocuments(new Term(Fields.ID, document)));
    }

    /// Shows what was put and removed, and makes it durable.
    public void publish() throws IOException {
        ending.lock();
        try {
            write(() -> {
                views.maybeRefreshBlocking();
                writer.commit();
            });
        } finally {
            ending.unlock();
        }
    }

    private interface Write {
        void run() throws IOException;
    }

    /// Lucene closes by itself after a failure of the disk.
    private static void write(Write write) throws IOException {
        try {
            write.run();
        } catch (AlreadyClosedException e) {
            throw new IOException("the index is closed", e);
        }
    }

    /// The answer; empty when this copy was closed meanwhile. `hidden`: ids of documents of which nothing is shown.
    public Optional<SearchResult> find(SearchQuery question, Collection<String> hidden) throws IOException {
        var asked = words.read(question.text());
        var filters = new Filters(question, hidden);
        return look(index -> new Answer(index, question, asked, filters).give());
    }

    /// Which of these documents hold all the words, or have the name, within the question's filters; empty when this
    /// copy was closed meanwhile.
    public Optional<Set<String>> matching(SearchQuery question, Collection<String> ids, Collection<String> hidden)
            throws IOException {
        var asked = words.read(question.text());
        var filters = new Filters(question, hidden);
        return look(index -> new Answer(index, question, asked, filters).among(ids));
    }

    public long documents() throws IOException {
        return look(index -> (long) index.getIndexReader().numDocs()).orElse(0L);
    }

    /// Id and hash of every document.
    public Map<String, String> hashes() throws IOException {
        return look(IndexCopy::hashes).orElse(Map.of());
    }

    private static Map<String, String> hashes(IndexView index) throws IOException {
        var hashes = new HashMap<String, String>();
        for (var leaf : index.getLeafContexts()) {
            addHashes(leaf.reader(), hashes);
        }
        return hashes;
    }

    private static void addHashes(LeafReader segment, Map<String, String> hashes) throws IOException {
        var ids = segment.getSortedDocValues(Fields.ID);
        var values = segment.getBinaryDocValues(Fields.HASH);
        var live = segment.getLiveDocs();
        for (int doc = 0; doc < segment.maxDoc(); doc++) {
            if ((live == null || live.get(doc)) && ids.advanceExact(doc) && values.advanceExact(doc)) {
                hashes.put(
                        ids.lookupOrd(ids.ordValue()).utf8ToString(),
                        values.binaryValue().utf8ToString());
            }
        }
    }

    /// Reads everything and compares checksums; an exception tells what is broken.
    public void check() throws IOException {
        look(index -> {
            for (var leaf : index.getLeafContexts()) {
                leaf.reader().checkIntegrity();
            }
            return true;
        });
    }

    /// Closes; keeps what was published only.
    public void abandon() throws IOException {
        ending.lock();
        try {
            writer.rollback();
            close();
        } finally {
            ending.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        ending.lock();
        try {
            IOUtils.close(views, writer, folder);
        } finally {
            ending.unlock();
        }
    }

    private interface Look<T> {
        T at(IndexView index) throws IOException;
    }

    private <T> Optional<T> look(Look<T> look) throws IOException {
        IndexSearcher view;
        try {
            view = views.acquire();
        } catch (AlreadyClosedException e) {
            return Optional.empty();
        }
        try {
            return Optional.of(look.at((IndexView) view));
        } finally {
            views.release(view);
        }
    }
}
