package de.langtisch.law.sources;

import de.langtisch.kernel.BadInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

/// Reads decisions from files, folders and archives. The format is told by the content; a name only tells what to skip.
/// Every document ends in one [ReadOutcome], handed over as soon as it is there; bad input is never an exception.
public final class RulingSources {
    private final Clock clock;

    /// The clock, Europe/Berlin, tells which dates lie in the future.
    public RulingSources(Clock clock) {
        this.clock = clock;
    }

    /// A file, or every file below a folder in the order of their paths; links are not followed.
    public void read(Path path, Consumer<ReadOutcome> sink) {
        var reader = new DocumentReader(clock, sink);
        try (var files = Files.walk(path)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> read(file, name(path, file), reader));
        } catch (IOException | UncheckedIOException unreadable) {
            reader.reject(new SourcePlace(lastName(path), 0), new BadInput("law.import.error.unreadable"));
        }
    }

    /// What was uploaded under this name.
    public void read(String name, byte[] content, Consumer<ReadOutcome> sink) {
        var place = new SourcePlace(name, 0);
        var reader = new DocumentReader(clock, sink);
        try {
            reader.read(place, new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory cannot fail to be read", e);
        }
    }

    private static void read(Path file, String name, DocumentReader reader) {
        var place = new SourcePlace(name, 0);
        try (var in = Files.newInputStream(file)) {
            reader.read(place, in);
        } catch (IOException unreadable) {
            reader.reject(place, new BadInput("law.import.error.unreadable"));
        }
    }

    private static String name(Path start, Path file) {
        return file.equals(start) ? lastName(file) : start.relativize(file).toString();
    }

    private static String lastName(Path path) {
        var name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
