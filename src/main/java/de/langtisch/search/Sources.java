package de.langtisch.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// All sources of documents as one. Looked up late: the modules that own documents use this one.
@Component
class Sources {
    private final ObjectProvider<DocumentSource> provider;

    Sources(ObjectProvider<DocumentSource> provider) {
        this.provider = provider;
    }

    private List<DocumentSource> all() {
        return provider.orderedStream().toList();
    }

    boolean isEmpty() {
        return all().isEmpty();
    }

    Optional<SearchDocument> load(String id) {
        return all().stream().flatMap(source -> source.load(id).stream()).findFirst();
    }

    void forEach(Consumer<SearchDocument> consumer) {
        all().forEach(source -> source.forEach(consumer));
    }

    Map<String, String> hashes() {
        var hashes = new HashMap<String, String>();
        all().forEach(source -> hashes.putAll(source.hashes()));
        return hashes;
    }
}
