package de.langtisch.law.sources;

import de.langtisch.kernel.BadInput;
import de.langtisch.law.sources.RawRuling.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One decision as a JSON object: the shapes of the collections in use, whose field names differ, and the exchange form
/// of interfaces.md (`id`, `text`, everything else optional).
final class JsonRulingReader {
    private static final int DEEPEST = 32;

    /// The names of each field, the first that has a value counts.
    private static final Map<Field, List<String>> NAMES = Map.ofEntries(
            Map.entry(Field.ID, List.of("_id", "id", "doknr")),
            Map.entry(Field.TITLE, List.of("title", "titel")),
            Map.entry(Field.SUBJECT, List.of("summary", "keywords", "description")),
            Map.entry(Field.COURT, List.of("court", "court_name", "gericht")),
            Map.entry(Field.PANEL, List.of("spruchkoerper", "chamber")),
            Map.entry(Field.DATE, List.of("date", "entscheidungsdatum", "datum")),
            Map.entry(Field.RECORDED, List.of("updated_date", "created_date")),
            Map.entry(Field.AKTENZEICHEN, List.of("aktenzeichen", "case_number", "file_number")),
            Map.entry(Field.ECLI, List.of("ecli")),
            Map.entry(Field.TYPE, List.of("decision_type", "case_type", "entscheidungsart", "legal_area")),
            Map.entry(Field.LEITSATZ, List.of("headnote", "leitsatz", "leitsaetze")),
            Map.entry(
                    Field.PUBLISHER_LEITSATZ,
                    List.of(
                            "redaktioneller_leitsatz",
                            "leitsatz_redaktionell",
                            "editorial_headnote",
                            "orientierungssatz_redaktionell",
                            "redaktioneller_orientierungssatz")),
            Map.entry(Field.TENOR, List.of("tenor")),
            Map.entry(Field.SOURCE, List.of("_source", "source")),
            Map.entry(Field.URL, List.of("url", "source_url")),
            Map.entry(Field.DOCUMENT_NAME, List.of("doc_id")));

    private static final int HEAD = 3_000;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(Limits.DOCUMENT)
                            .build())
                    .build())
            .build();

    /// A whole object, or nothing when the text ends within one or is none.
    JsonNode parse(String json) {
        try {
            var node = mapper.readTree(json);
            if (node == null || node.isMissingNode()) {
                throw new BadInput("law.import.error.json-broken");
            }
            return node;
        } catch (JacksonException broken) {
            throw new BadInput("law.import.error.json-broken");
        }
    }

    RawRuling read(JsonNode object) {
        if (!object.isObject()) {
            throw new BadInput("law.import.error.json-no-object");
        }
        var fields = fields(object);
        var text = string(object.path("text"));
        if (fields.getOrDefault(Field.ID, "").isBlank()) {
            throw new BadInput("law.import.error.no-id");
        }
        if (fields.getOrDefault(Field.ID, "").length() > Limits.ID) {
            throw new BadInput("law.import.error.id-too-long", Limits.ID);
        }
        if (text.isBlank()) {
            throw new BadInput("law.import.error.no-text");
        }
        fields.put(Field.HEAD, text.substring(0, Math.min(HEAD, text.length())));
        boolean exchange = !object.has("_id") && !object.has("_source");
        return new RawRuling(fields, PlainText.read(text), norms(object), strings(object.path("label")), exchange);
    }

    private static Map<Field, String> fields(JsonNode object) {
        var fields = new EnumMap<Field, String>(Field.class);
        NAMES.forEach((field, names) -> {
            for (var name : names) {
                var value = string(object.path(name));
                if (!value.isBlank()) {
                    fields.put(field, value);
                    return;
                }
            }
        });
        return fields;
    }

    private static List<String> norms(JsonNode object) {
        var norms = object.has("norms") ? object.path("norms") : object.path("normen");
        if (norms.isArray()) {
            return Norms.of(strings(norms));
        }
        return Norms.split(string(norms));
    }

    /// Text or number as text, a list joined by semicolons; anything else is no value.
    private static String string(JsonNode node) {
        if (node.isArray()) {
            return String.join("; ", strings(node));
        }
        return node.isValueNode() && !node.isNull() ? storable(node.asString()) : "";
    }

    private static List<String> strings(JsonNode node) {
        var values = new ArrayList<String>();
        if (node.isArray()) {
            node.forEach(element -> values.add(string(element)));
        } else if (node.isString()) {
            values.add(storable(node.asString()));
        }
        values.removeIf(String::isBlank);
        return values;
    }

    /// JSON can escape what no database keeps: NUL and halves of a character.
    private static String storable(String text) {
        if (text.indexOf('\u0000') >= 0) {
            throw new BadInput("law.import.error.nul");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new BadInput("law.import.error.not-utf8");
        }
        return text;
    }
}
