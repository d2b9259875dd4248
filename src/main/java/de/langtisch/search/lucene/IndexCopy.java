package de.langtisch.search.lucene;

import de.langtisch.search.SearchDocument;
import de.langtisch.search.SearchQuery;
import de.langtisch.search.SearchResult;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/// One copy of the index in one folder, open for reading and writing by this process alone. What is put shows after
/// [#publish()], which also makes it durable; a crash loses only what was put since.
public final class IndexCopy implements Closeable {
    /// A commit and the end of the copy wait for each other: Lucene refuses to close amid a commit.
    private final java.util.concurrent.locks.ReentrantLock ending = new java.util.concurrent.locks.ReentrantLock();

    private static final String SCHEMA_KEY = "schema";
    private static final String ID_KEY = "copy";
    private static final double BUFFER_MEGABYTES = 48;

    private final String id;
    private final Directory folder;
    private final IndexWriter writer;
    private final SearcherManager views;
    private final QueryWords words = new QueryWords();

    private IndexCopy(String id, Directory folder, IndexWriter writer) throws IOException {
        this.id = id;
        this.folder = folder;
        this.writer = writer;
        writer.setLiveCommitData(Map.of(SCHEMA_KEY, Fields.SCHEMA, ID_KEY, id).entrySet());
        views = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                return new IndexView(reader);
            }
        });
    }

    /// A new, empty copy.
    public static IndexCopy create(String id, Path path) throws IOException {
        return open(id, FSDirectory.open(path), OpenMode.CREATE);
    }

    /// The copy that lies there; an exception when it cannot be read, is in use, is another or was written by another
    /// version of this module.
    public static IndexCopy open(String id, Path path) throws IOException {
        var folder = FSDirectory.open(path);
        try {
            var written = SegmentInfos.readLatestCommit(folder).getUserData();
            if (!id.equals(written.get(ID_KEY)) || !Fields.SCHEMA.equals(written.get(SCHEMA_KEY))) {
                throw new IOException("written as " + written);
            }
        } catch (IOException | IllegalArgumentException e) {
            folder.close();
            throw new IOException("no index of this version in " + path, e);
        }
        return open(id, folder, OpenMode.APPEND);
    }

    private static IndexCopy open(String id, Directory folder, OpenMode mode) throws IOException {
        @Nullable IndexWriter writer = null;
        boolean opened = false;
        try {
            writer = new IndexWriter(folder, config(mode));
            var copy = new IndexCopy(id, folder, writer);
            opened = true;
            return copy;
        } finally {
            if (!opened) {
                IOUtils.closeWhileHandlingException(writer, folder);
            }
        }
    }

    /// Whether a process, this or another, has the folder open for writing.
    public static boolean isInUse(Path path) throws IOException {
        try (var folder = FSDirectory.open(path);
                var _ = folder.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            return false;
        } catch (LockObtainFailedException e) {
            return true;
        }
    }

    private static IndexWriterConfig config(OpenMode mode) {
        var stems = new GermanWords(GermanWords.Form.STEM);
        var backwards = new GermanWords(GermanWords.Form.BACKWARDS);
        return new IndexWriterConfig(new PerFieldAnalyzerWrapper(stems, Map.of(Fields.BACKWARDS, backwards)))
                .setOpenMode(mode)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES);
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
        write(() -> {
            views.maybeRefreshBlocking();
            commit();
        });
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

    private void commit() throws IOException {
        ending.lock();
        try {
            writer.commit();
        } finally {
            ending.unlock();
        }
    }

    /// Closes; keeps what was published only.
    public void abandon() throws IOException {
        writer.rollback();
        close();
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
