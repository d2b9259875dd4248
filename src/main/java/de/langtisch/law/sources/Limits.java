package de.langtisch.law.sources;

/// How much the readers take at once (architecture.md 4). The longest decision in the sources so far has 250,000 bytes.
final class Limits {
    /// Bytes of one document or of one line of JSON lines.
    static final int DOCUMENT = 5 * 1024 * 1024;

    /// Characters of an id in its source.
    static final int ID = 200;

    static final int ZIP_ENTRIES = 20_000;

    /// Bytes of everything in one archive, unpacked.
    static final long ZIP_UNPACKED = 200L * 1024 * 1024;

    private Limits() {}

    static int megabytes(long bytes) {
        return (int) (bytes / (1024 * 1024));
    }
}
