package de.langtisch.database;

import org.jspecify.annotations.Nullable;

/// A PostgreSQL that somebody else runs. Its account must own the database and may create roles, or the roles of
/// [Roles] exist already and are granted to it.
record ExternalServer(
        String url, @Nullable String user, @Nullable String password) implements Server {
    @Override
    public void close() {
        // not ours to stop
    }
}
