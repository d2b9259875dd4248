package de.langtisch.items.web;

import de.langtisch.items.Content;
import de.langtisch.items.Draft;
import de.langtisch.items.Kinds;
import de.langtisch.items.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// A draft as its page would show it: topics, then each field that says something.
@Component
class DraftPreviews {
    private final Kinds kinds;
    private final Words words;

    DraftPreviews(Kinds kinds, Words words) {
        this.kinds = kinds;
        this.words = words;
    }

    /// A field as it would be shown.
    record Part(String name, String html) {}

    List<Part> parts(Draft draft) {
        var kind = kinds.get(draft.kind());
        var content = draft.content();
        var parts = new ArrayList<Part>();
        parts.add(new Part(words.get("items.part.topics"), FieldHtml.plain(topics(content))));
        kind.fields().stream()
                .filter(f -> content.has(f.key()))
                .map(f -> new Part(words.label(kind, f), FieldHtml.of(kind, f, content, words)))
                .forEach(parts::add);
        return parts;
    }

    private String topics(Content content) {
        return words.topics(content).stream().map(Words.Topic::name).collect(Collectors.joining(", "));
    }
}
