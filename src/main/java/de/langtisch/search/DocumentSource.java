package de.langtisch.search;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Where documents come from; implemented by the module that owns them. Missing means: delete from the index.
public interface DocumentSource {
    /// The present state of one document; empty when it is absent, recalled or not published.
    Optional<SearchDocument> load(String id);

    /// Every document there is, in any order, one at a time: for a rebuild.
    void forEach(Consumer<SearchDocument> consumer);

    /// Id and hash of every document there is: for the comparison of index and database.
    Map<String, String> hashes();
}
