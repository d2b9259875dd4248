package de.langtisch.database;

import de.langtisch.kernel.Ids;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A real PostgreSQL in the data folder, with durable settings (the library's default gives durability away), reached
/// with a generated password that only the folder's owner can read. A server that an earlier, killed portal left
/// running is stopped first, so that a crash never blocks the next start (stack.md, pitfalls 1 to 4).
final class EmbeddedServer implements Server {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String DATABASE = "postgres";

    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedServer(EmbeddedPostgres server, String password) {
        this.server = server;
        this.password = password;
    }

    static EmbeddedServer start(Path data) {
        var home = data.toAbsolutePath().normalize();
        var folder = home.resolve("postgresql");
        try {
            Files.createDirectories(home);
            var passwordFile = passwordFile(home);
            OrphanedServer.stop(folder);
            var password = Files.readString(passwordFile).strip();
            return new EmbeddedServer(builder(folder, passwordFile, password).start(), password);
        } catch (IOException | IllegalStateException e) {
            throw new IllegalStateException(
                    "The embedded PostgreSQL did not start in " + folder
                            + ". As root it needs kernel user namespaces (unshare): else run as another user or set"
                            + " LANGTISCH_DB_URL to a PostgreSQL of your own.",
                    e);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path folder, Path passwordFile, String password) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "de-DE")
                .setLocaleConfig("locale", "C.UTF-8")
                .setConnectConfig("password", password)
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("timezone", "UTC");
    }

    private static Path passwordFile(Path data) throws IOException {
        var file = data.resolve("postgresql.password");
        if (Files.notExists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Ids.random() + Ids.random());
        }
        return file;
    }

    @Override
    public String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + DATABASE;
    }

    @Override
    public String user() {
        return "postgres";
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public void close() {
        try {
            server.close();
            LOG.info("embedded PostgreSQL stopped");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
