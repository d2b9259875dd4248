package de.langtisch.files;

import java.util.List;

/// What became of an upload.
public sealed interface StoreResult {
    record Stored(StoredFile file) implements StoreResult {}

    /// Nothing was stored; the key names a German sentence (what happened, what was kept, what to do).
    record Refused(String messageKey, List<Object> arguments) implements StoreResult {}
}
