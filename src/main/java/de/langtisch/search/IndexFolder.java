package de.langtisch.search;

import de.langtisch.kernel.Ids;
import de.langtisch.kernel.Settings;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The folder `index` with one sub-folder for each copy, named by its id, and the file `live`, which holds the id of
/// the one in use and is replaced in one step.
@Component
class IndexFolder {
    private static final String POINTER = "live";

    private final Path root;

    IndexFolder(Settings settings) {
        root = settings.data().resolve("index");
    }

    Path of(String copy) {
        return root.resolve(copy);
    }

    /// The id in the pointer; empty when there is none that could be one.
    Optional<String> live() throws IOException {
        var pointer = root.resolve(POINTER);
        if (!Files.isRegularFile(pointer) || Files.size(pointer) > 100) {
            return Optional.empty();
        }
        return Optional.of(new String(Files.readAllBytes(pointer), java.nio.charset.StandardCharsets.ISO_8859_1))
                .map(String::strip)
                .filter(Ids::isId);
    }

    void point(String copy) throws IOException {
        Files.createDirectories(root);
        var next = root.resolve(POINTER + ".new");
        Files.writeString(next, copy);
        sync(next);
        Files.move(next, root.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(root);
    }

    List<String> copies() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var paths = Files.list(root)) {
            return paths.filter(Files::isDirectory)
                    .map(p -> p.getFileName().toString())
                    .filter(Ids::isId)
                    .toList();
        }
    }

    void delete(String copy) throws IOException {
        try (var paths = Files.walk(of(copy))) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static void sync(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
