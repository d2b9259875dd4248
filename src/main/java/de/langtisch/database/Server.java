package de.langtisch.database;

import org.jspecify.annotations.Nullable;

/// A PostgreSQL that can be reached: its JDBC address and the account that owns the schemas.
sealed interface Server extends AutoCloseable permits EmbeddedServer, ExternalServer {
    String url();

    @Nullable
    String user();

    @Nullable
    String password();

    @Override
    void close();
}
