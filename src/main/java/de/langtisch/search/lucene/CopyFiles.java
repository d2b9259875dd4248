package de.langtisch.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/// Opens the folders in which copies of the index lie. Each commit says which copy wrote it, in which schema.
public final class CopyFiles {
    static final String SCHEMA = "schema";
    static final String ID = "copy";
    private static final double BUFFER_MEGABYTES = 48;

    private CopyFiles() {}

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
            if (!id.equals(written.get(ID)) || !Fields.SCHEMA.equals(written.get(SCHEMA))) {
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
}
