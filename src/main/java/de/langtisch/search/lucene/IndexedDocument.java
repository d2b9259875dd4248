package de.langtisch.search.lucene;

import de.langtisch.search.Facet;
import de.langtisch.search.SearchDocument;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// A document as Lucene keeps it. Whatever stands in the plain one can be indexed: what is too long is cut.
final class IndexedDocument {
    /// Characters of text that are indexed and kept: some 700 pages.
    static final int LONGEST_TEXT = 2_000_000;

    static final int LONGEST_VALUE = 200;
    private static final int LONGEST_TITLE = 2_000;

    private static final FieldType WORDS = words(false);
    private static final FieldType STORED_WORDS = words(true);
    private static final FieldType OCCURRENCE = occurrence();

    private IndexedDocument() {}

    static Document of(SearchDocument source) {
        var document = new Document();
        document.add(new StringField(Fields.ID, source.id(), Store.YES));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(source.id())));
        document.add(new BinaryDocValuesField(Fields.HASH, new BytesRef(source.hash())));
        document.add(new StoredField(Fields.KIND, source.kind()));
        Visible.addTo(document, source.label());
        addWords(document, source);
        addNames(document, source.names());
        for (var facet : Facet.values()) {
            values(source, facet).forEach(v -> document.add(new KeywordField(Fields.of(facet), v, Store.NO)));
        }
        if (source.date() != null) {
            document.add(new LongField(Fields.DATE, source.date().toEpochDay(), Store.NO));
        }
        return document;
    }

    private static void addWords(Document document, SearchDocument source) {
        var title = cut(composed(source.title()), LONGEST_TITLE);
        var texts = cut(composed(String.join("\n\n", source.texts())), LONGEST_TEXT);
        document.add(new StoredField(Fields.TITLE, source.title()));
        document.add(new TextField(Fields.TITLE, title, Store.NO));
        document.add(new Field(Fields.TEXT, texts, STORED_WORDS));
        document.add(new Field(Fields.TEXT, title, WORDS));
        document.add(new Field(Fields.BACKWARDS, texts, OCCURRENCE));
        document.add(new Field(Fields.BACKWARDS, title, OCCURRENCE));
        for (var name : source.names()) {
            document.add(new Field(Fields.TEXT, cut(composed(name), LONGEST_VALUE), WORDS));
        }
    }

    private static void addNames(Document document, List<String> names) {
        var whole = new LinkedHashSet<String>();
        var shortened = new LinkedHashSet<String>();
        for (var name : names) {
            whole.add(NameKeys.key(name));
            shortened.addAll(NameKeys.shortened(name));
        }
        whole.remove("");
        whole.forEach(key -> document.add(new StringField(Fields.NAME, key, Store.NO)));
        shortened.forEach(key -> document.add(new StringField(Fields.SHORT_NAME, key, Store.NO)));
    }

    /// Kind and year follow from the document itself when it does not say otherwise.
    private static Set<String> values(SearchDocument source, Facet facet) {
        var values = new LinkedHashSet<String>();
        source.facets().getOrDefault(facet, List.of()).forEach(v -> values.add(cut(v, LONGEST_VALUE)));
        if (values.isEmpty() && facet == Facet.KIND) {
            values.add(source.kind());
        }
        if (values.isEmpty() && facet == Facet.YEAR && source.date() != null) {
            values.add(Integer.toString(source.date().getYear()));
        }
        values.remove("");
        return values;
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    private static FieldType words(boolean stored) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setStored(stored);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    private static FieldType occurrence() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.freeze();
        return type;
    }
}
