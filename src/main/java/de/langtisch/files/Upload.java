package de.langtisch.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/// A file on its way in: on disk, so that no upload needs memory of its size, and gone when closed. `size` is at most
/// [Files#MOST_BYTES] + 1; what came beyond was not read.
record Upload(Path path, String hash, long size) implements AutoCloseable {
    InputStream open() throws IOException {
        return new BufferedInputStream(java.nio.file.Files.newInputStream(path));
    }

    byte[] head(int most) throws IOException {
        try (var in = java.nio.file.Files.newInputStream(path)) {
            return in.readNBytes(most);
        }
    }

    byte[] tail(int most) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var tail = new byte[(int) Math.min(most, size)];
            file.seek(size - tail.length);
            file.readFully(tail);
            return tail;
        }
    }

    /// A new empty file in the same place, for the caller to delete.
    Path beside() throws IOException {
        return java.nio.file.Files.createTempFile(path.toAbsolutePath().getParent(), Uploads.PREFIX, "");
    }

    @Override
    public void close() throws IOException {
        java.nio.file.Files.deleteIfExists(path);
    }
}
