package de.langtisch.items;

import de.langtisch.files.Files;
import de.langtisch.labels.Label;
import de.langtisch.search.DocumentSource;
import de.langtisch.search.Facet;
import de.langtisch.search.SearchDocument;
import de.langtisch.text.CanonicalText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the index knows of published items: texts of all fields, of attachments and of comments, under the label of
/// the current revision. Recalled and unpublished items are absent.
@Component
class ItemDocuments implements DocumentSource {
    /// Types of fields that hold words to be found; names (Aktenzeichen, ECLI) are found as names.
    private static final Set<Field.Type> WORDS = Set.of(Field.Type.TEXT, Field.Type.LINE, Field.Type.LINES);

    private static final String HASH = """
            md5(r.approval_hash || r.id || i.kind || coalesce(i.owner_authority, i.owner_gremium)
                || (select count(*) from items.comment c where c.item_id = i.id))""";
    private static final String FROM = """
              from items.item i join items.revision r on r.id = i.current_revision
             where i.recalled_at is null""";

    private final JdbcClient jdbc;
    private final Kinds kinds;
    private final Files files;

    ItemDocuments(JdbcClient jdbc, Kinds kinds, Files files) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.files = files;
    }

    private static String select() {
        return "select i.id, i.kind, coalesce(i.owner_authority, i.owner_gremium) as owner, r.id as revision, r.content,"
                + " r.label, r.public_from, r.on_date, " + HASH + " as hash" + FROM;
    }

    @Override
    public Optional<SearchDocument> load(String id) {
        return jdbc.sql(select() + " and i.id = ?")
                .param(id)
                .query(this::document)
                .optional();
    }

    @Override
    public void forEach(Consumer<SearchDocument> consumer) {
        hashes().keySet().forEach(id -> load(id).ifPresent(consumer));
    }

    @Override
    public Map<String, String> hashes() {
        var hashes = new HashMap<String, String>();
        jdbc.sql("select i.id, " + HASH + " as hash" + FROM).query(row -> {
            hashes.put(row.getString("id"), row.getString("hash"));
        });
        return hashes;
    }

    private SearchDocument document(ResultSet row, int n) throws SQLException {
        var kind = kinds.get(row.getString("kind"));
        var content = ContentJson.read(row.getString("content"));
        var facts = kind.facts(content);
        var label = Label.parse(codes(row), DraftRows.instant(row, "public_from"));
        var date = row.getDate("on_date").toLocalDate();
        var facets = new EnumMap<Facet, List<String>>(
                facts.facets().isEmpty() ? Map.of(Facet.KIND, List.of()) : facts.facets());
        facets.put(Facet.NORM, CitedNorms.of(kind, content));
        facets.put(Facet.KIND, List.of(kind.key()));
        facets.put(Facet.TOPIC, List.copyOf(content.topics()));
        facets.put(Facet.AUTHORITY, List.of(row.getString("owner")));
        facets.put(Facet.YEAR, List.of(Integer.toString(date.getYear())));
        return new SearchDocument(
                row.getString("id"),
                kind.key(),
                content.title(),
                facts.names(),
                texts(row.getString("id"), row.getString("revision"), kind, content, label),
                label,
                facets,
                date,
                row.getString("hash"));
    }

    /// A comment from among fewer readers than the item has now is found by nobody.
    private List<String> texts(String item, String revision, Kind kind, Content content, Label label)
            throws SQLException {
        var texts = new ArrayList<String>();
        for (var field : kind.fields()) {
            if (content.has(field.key()) && WORDS.contains(field.type())) {
                texts.add(CanonicalText.toPlain(content.value(field.key())));
            }
        }
        var attachments = jdbc.sql(
                        "select hash, name from items.revision_attachment where revision_id = ? order by position")
                .param(revision)
                .query((row, n) -> Map.entry(row.getString("hash"), row.getString("name")))
                .list();
        attachments.forEach(a -> texts.add(a.getValue()));
        texts.addAll(files.texts(attachments.stream().map(Map.Entry::getKey).toList()));
        jdbc.sql("select text, label from items.comment where item_id = ? order by written_at")
                .param(item)
                .query(comment -> {
                    if (!label.isWiderThan(Label.parse(codes(comment), null))) {
                        texts.add(comment.getString("text"));
                    }
                });
        return texts;
    }

    private static List<String> codes(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("label").getArray());
    }
}
