package de.langtisch.law.sources;

import de.langtisch.kernel.BadInput;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// An archive of sources, unpacked as a stream and never onto a disk. What is counted are the bytes that come out, not
/// those the archive claims.
final class ZipSource {
    private static final int LONGEST_NAME = 300;
    private static final Pattern UNSAFE_NAME =
            Pattern.compile("^[/\\\\]|^[A-Za-z]:|(?:^|[/\\\\])\\.\\.(?:[/\\\\]|$)|\\\\|\\p{Cntrl}");

    private final SourcePlace place;
    private final DocumentReader documents;

    ZipSource(SourcePlace place, DocumentReader documents) {
        this.place = place;
        this.documents = documents;
    }

    void read(InputStream in) {
        var zip = new ZipInputStream(in);
        var content = new Metered(zip);
        try {
            int entries = 0;
            for (var entry = next(zip); entry != null; entry = next(zip)) {
                if (++entries > Limits.ZIP_ENTRIES) {
                    throw new BadInput("law.import.error.zip-too-many", Limits.ZIP_ENTRIES);
                }
                entry(entry, content);
                content.drain();
            }
            if (entries == 0) {
                throw new BadInput("law.import.error.zip-broken");
            }
        } catch (IOException broken) {
            documents.reject(place, new BadInput("law.import.error.zip-broken"));
        } catch (BadInput bad) {
            documents.reject(place, bad);
        }
    }

    private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException nameIsNoText) {
            throw new IOException(nameIsNoText);
        }
    }

    private void entry(ZipEntry entry, InputStream content) throws IOException {
        if (entry.isDirectory()) {
            return;
        }
        if (UNSAFE_NAME.matcher(entry.getName()).find() || entry.getName().length() > LONGEST_NAME) {
            documents.reject(place, new BadInput("law.import.error.zip-entry-name"));
            return;
        }
        documents.read(place.entry(entry.getName()), content);
    }

    /// Counts over all entries and stops the archive at the limit.
    private static final class Metered extends FilterInputStream {
        private long left = Limits.ZIP_UNPACKED;

        Metered(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        void drain() throws IOException {
            var bytes = new byte[16 * 1024];
            while (read(bytes, 0, bytes.length) >= 0) {
                // what the reader left
            }
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new BadInput("law.import.error.zip-too-large", Limits.megabytes(Limits.ZIP_UNPACKED));
            }
        }
    }
}
