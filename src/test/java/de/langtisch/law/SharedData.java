package de.langtisch.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/// The data beside the project, or where `LANGTISCH_SHARED` points: real decisions that are not part of the project.
public final class SharedData {
    private SharedData() {}

    /// Skips the test, with a message, where the data is absent.
    public static Path at(String path) {
        var folder =
                Path.of(Optional.ofNullable(System.getenv("LANGTISCH_SHARED")).orElse("../shared/data"));
        Assumptions.assumeTrue(
                Files.isDirectory(folder), "needs the shared data at " + folder + " or LANGTISCH_SHARED");
        return folder.resolve(path);
    }

    public static List<String> lines(String path) {
        try {
            return Files.readAllLines(at(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One column of a simple CSV file; quoted values may hold commas.
    public static List<String> column(String path, int column) {
        return lines(path).stream().skip(1).map(line -> value(line, column)).toList();
    }

    private static String value(String line, int column) {
        var parts = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        return parts[column].replaceFirst("^\"(.*)\"$", "$1").replace("\"\"", "\"");
    }
}
