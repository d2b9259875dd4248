package de.langtisch.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The project's files, seen from its root folder.
final class Project {
    static final Path MAIN = Path.of("src/main/java");
    static final Path TEST = Path.of("src/test/java");
    static final Path TEMPLATES = Path.of("src/main/resources/templates");
    static final Path MESSAGES = Path.of("src/main/resources/messages");
    static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private static final Path MODULE_TYPE = MAIN.resolve("de/langtisch/module/Type.java");

    private Project() {}

    /// Every file below the folder with this ending, sorted; none when there is no such folder yet.
    static List<Path> files(Path folder, String ending) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text of a file; a file that is not UTF-8 ends the test with its name.
    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is missing or not UTF-8", e);
        }
    }

    /// The lines of a list kept beside the tests, without comments and empty ones.
    static List<String> list(String name) {
        return read(Path.of("src/test/resources").resolve(name))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /// A file below a module's own package: what lies there, the module does not expose.
    static boolean isInSubPackage(String path) {
        return path.startsWith(MAIN + "/") && Path.of(path).getNameCount() > MODULE_TYPE.getNameCount();
    }

    static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }

    /// The words of a name in camel case, snake case or kebab case: `publicFrom` and `public_from` are public, from.
    static List<String> words(String name) {
        return List.of(name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT)
                .split("[-_.]+"));
    }
}
