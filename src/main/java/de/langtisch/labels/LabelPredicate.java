package de.langtisch.labels;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/// The one predicate in SQL. Every query over labelled rows carries it: lists, counts, one known row, feeds, exports.
/// A table keeps a label as two columns, `label text[]` (codes) and `public_from timestamptz`.
public final class LabelPredicate {
    private LabelPredicate() {}

    /// The condition for the table with this alias; bind with [#parameters(Reader, Instant)].
    public static String of(String alias) {
        return """
                ((%1$s.public_from is null or %1$s.public_from <= :readerNow) and %1$s.label && :readerTokens::text[]
                 or array_remove(%1$s.label, 'public') && :readerTokens::text[])""".formatted(alias);
    }

    public static Map<String, Object> parameters(Reader reader, Instant now) {
        var parameters = new HashMap<String, Object>();
        parameters.put("readerTokens", reader.codes());
        parameters.put("readerNow", now.atOffset(ZoneOffset.UTC));
        return parameters;
    }
}
