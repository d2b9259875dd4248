package de.langtisch.files;

import java.util.List;

/// What became of an upload.
public sealed interface StoreResult {
    /// `name`: the name given, cleaned, for the attachment to keep.
    record Stored(String name, StoredFile file) implements StoreResult {}

    /// Nothing was stored; the key names a German sentence (what happened, what was kept, what to do). The first
    /// argument is the cleaned file name; an argument may itself be a key to resolve, as Spring's sources do.
    record Refused(String messageKey, List<Object> arguments) implements StoreResult {}
}
