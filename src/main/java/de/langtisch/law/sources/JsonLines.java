package de.langtisch.law.sources;

import de.langtisch.kernel.BadInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A file of JSON: one object a line, read line by line so that a faulty one stops nothing; or one object or list over
/// many lines.
final class JsonLines {
    private final SourcePlace place;
    private final DocumentReader documents;
    private final JsonRulingReader reader;

    JsonLines(SourcePlace place, DocumentReader documents, JsonRulingReader reader) {
        this.place = place;
        this.documents = documents;
        this.reader = reader;
    }

    void read(SourceBytes source) throws IOException {
        boolean first = true;
        for (int number = 1; ; number++) {
            try {
                var line = source.line();
                if (line.isEmpty()) {
                    return;
                }
                if (new String(line.get(), StandardCharsets.ISO_8859_1).isBlank()) {
                    continue;
                }
                if (first && !isLine(line.get(), source)) {
                    whole(line.get(), source);
                    return;
                }
                boolean alone = first && source.peek().isBlank();
                first = false;
                documents.take(alone ? place : place.line(number), reader.read(parsed(line.get())));
            } catch (BadInput bad) {
                first = false;
                documents.reject(place.line(number), bad);
            }
        }
    }

    /// An object of its own, or a broken one before a line that begins another.
    private boolean isLine(byte[] first, SourceBytes source) throws IOException {
        return object(first).isPresent()
                || (new String(first, StandardCharsets.ISO_8859_1)
                                .stripLeading()
                                .startsWith("{")
                        && source.peek().stripLeading().startsWith("{"));
    }

    private Optional<JsonNode> object(byte[] line) {
        try {
            return Optional.of(parsed(line)).filter(JsonNode::isObject);
        } catch (BadInput incomplete) {
            return Optional.empty();
        }
    }

    private void whole(byte[] first, SourceBytes source) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(first);
        bytes.write('\n');
        bytes.write(source.all());
        try {
            var value = parsed(bytes.toByteArray());
            if (!value.isArray()) {
                documents.take(place, reader.read(value));
                return;
            }
            for (int i = 0; i < value.size(); i++) {
                element(place.line(i + 1), value.get(i));
            }
        } catch (BadInput bad) {
            documents.reject(place, bad);
        }
    }

    private void element(SourcePlace at, JsonNode value) {
        try {
            documents.take(at, reader.read(value));
        } catch (BadInput bad) {
            documents.reject(at, bad);
        }
    }

    private JsonNode parsed(byte[] json) {
        return reader.parse(SourceBytes.utf8(json));
    }
}
