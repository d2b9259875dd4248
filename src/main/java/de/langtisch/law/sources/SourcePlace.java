package de.langtisch.law.sources;

/// Where a decision stood: file, with the archive before it (`a.zip/b.xml`), and the line in a file of JSON lines or
/// the place in a list, from 1; 0 where the file is one document.
public record SourcePlace(String name, int line, boolean isInArchive) {
    SourcePlace(String name, int line) {
        this(name, line, false);
    }

    SourcePlace line(int number) {
        return new SourcePlace(name, number, isInArchive);
    }

    SourcePlace entry(String entryName) {
        return new SourcePlace(name + "/" + entryName, 0, true);
    }
}
