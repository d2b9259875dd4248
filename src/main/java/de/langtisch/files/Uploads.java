package de.langtisch.files;

import de.langtisch.kernel.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The waiting room of uploads, `uploads` in the data folder. A file stays there only while it is examined; what a
/// crash left behind goes at the next start.
@Component
class Uploads {
    static final String PREFIX = "upload-";

    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    private final Path folder;

    @Autowired
    Uploads(Settings settings, Clock clock) throws IOException {
        this(settings.data().resolve("uploads"), clock);
    }

    Uploads(Path folder, Clock clock) throws IOException {
        this.folder = java.nio.file.Files.createDirectories(folder);
        var limit = clock.instant().minus(LEFT_BEHIND);
        try (var left = java.nio.file.Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (var file : left) {
                if (java.nio.file.Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    java.nio.file.Files.deleteIfExists(file);
                }
            }
        }
    }

    /// Takes in at most [Files#MOST_BYTES] + 1 bytes.
    Upload receive(InputStream content) {
        try {
            var path = java.nio.file.Files.createTempFile(folder, PREFIX, "");
            var digest = MessageDigest.getInstance("SHA-256");
            long size = 0;
            try (var out = new DigestOutputStream(java.nio.file.Files.newOutputStream(path), digest)) {
                var buffer = new byte[16 * 1024];
                int read;
                while (size <= Files.MOST_BYTES
                        && (read = content.readNBytes(
                                        buffer, 0, (int) Math.min(buffer.length, Files.MOST_BYTES + 1 - size)))
                                > 0) {
                    out.write(buffer, 0, read);
                    size += read;
                }
            } catch (IOException e) {
                java.nio.file.Files.deleteIfExists(path);
                throw e;
            }
            return new Upload(path, HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
