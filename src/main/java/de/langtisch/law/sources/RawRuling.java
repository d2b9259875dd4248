package de.langtisch.law.sources;

import java.util.List;
import java.util.Map;

/// What a reader found in one document, field by field as written; [RulingAssembler] makes sense of it. `exchange`: the
/// plain JSON form in which all but id and text may be left out.
record RawRuling(Map<Field, String> fields, ReadText text, List<String> norms, List<String> labels, boolean exchange) {
    enum Field {
        ID,
        TITLE,
        SUBJECT,
        COURT,
        PANEL,
        DATE,
        RECORDED,
        AKTENZEICHEN,
        ECLI,
        TYPE,
        LEITSATZ,
        PUBLISHER_LEITSATZ,
        TENOR,
        VORINSTANZ,
        SOURCE,
        URL,
        DOCUMENT_NAME,
        HEAD
    }

    /// Blank where the document has no such field.
    String get(Field field) {
        return fields.getOrDefault(field, "");
    }
}
