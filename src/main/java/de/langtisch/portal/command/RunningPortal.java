package de.langtisch.portal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Where a running portal can be reached by the command line: `portal.json` in the data folder, readable by its owner
/// only (architecture.md 4). `secret` proves that the caller may read that file.
record RunningPortal(int port, long pid, String secret) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Path file(Path data) {
        return data.resolve("portal.json");
    }

    /// The portal named by the file, when its process is alive.
    static Optional<RunningPortal> find(Path data) {
        var file = file(data);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            var portal = JSON.readValue(Files.readString(file), RunningPortal.class);
            return Optional.of(portal).filter(p -> ProcessHandle.of(p.pid()).isPresent());
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    void write(Path data) throws IOException {
        var part = Files.createTempFile(
                data,
                "portal",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(part, JSON.writeValueAsString(this));
        Files.move(part, file(data), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
