package de.langtisch.search.lucene;

import de.langtisch.labels.Label;
import de.langtisch.labels.Reader;
import de.langtisch.labels.Token;
import java.time.Instant;
import java.util.Arrays;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// The one predicate of [Label] as terms of a document and as a filter of a query: part of every query for hits, totals
/// and facets alike (architecture.md 1).
final class Visible {
    private static final long MICROS = 1_000_000;

    private Visible() {}

    static void addTo(Document document, Label label) {
        var from = label.publicFrom();
        for (var token : label.tokens()) {
            if (from == null || !token.equals(Token.PUBLIC)) {
                document.add(new StringField(Fields.LABEL, token.code(), Store.NO));
            }
        }
        if (from != null) {
            document.add(new LongPoint(Fields.PUBLIC_FROM, notBefore(from)));
        }
    }

    static Query to(Reader reader, Instant now) {
        var codes = Arrays.stream(reader.codes()).map(BytesRef::new).toList();
        var visible = new BooleanQuery.Builder().add(new TermInSetQuery(Fields.LABEL, codes), Occur.SHOULD);
        if (reader.tokens().contains(Token.PUBLIC)) {
            visible.add(LongPoint.newRangeQuery(Fields.PUBLIC_FROM, Long.MIN_VALUE, micros(now)), Occur.SHOULD);
        }
        return visible.build();
    }

    /// Microseconds since 1970, rounded down; what lies beyond their range stays at its end.
    private static long micros(Instant time) {
        long second = Math.clamp(time.getEpochSecond(), Long.MIN_VALUE / MICROS + 1, Long.MAX_VALUE / MICROS - 1);
        return second * MICROS + time.getNano() / 1000;
    }

    /// Rounded up, so that rounding never opens early.
    private static long notBefore(Instant from) {
        return micros(from) + (from.getNano() % 1000 == 0 ? 0 : 1);
    }
}
