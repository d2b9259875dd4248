package de.langtisch.items;

import de.langtisch.kernel.ItemId;
import de.langtisch.kernel.PageRequest;
import de.langtisch.kernel.Slice;
import de.langtisch.labels.Label;
import de.langtisch.labels.LabelPredicate;
import de.langtisch.labels.Reader;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Lists and counts of published items. The label's predicate is part of every query, so that a count never knows more
/// than the list beside it.
@Component
public class ItemLists {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<String>>> FACETS = new TypeReference<>() {};

    private static final String VISIBLE = """
              from items.item i
              join items.revision r on r.id = i.current_revision
              left join membership.authority a on a.id = i.owner_authority
              left join membership.gremium g on g.id = i.owner_gremium
             where i.recalled_at is null and\s""" + LabelPredicate.of("r");

    private static final String COLUMNS = """
            select i.id, i.external_id, i.kind, r.title, coalesce(a.name, g.name) as owner_name, r.topics, r.line, r.facets, r.label,
                   r.public_from, r.on_date
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ItemLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Newest first.
    public Slice<ItemRow> list(ItemFilter filter, PageRequest page, Reader reader) {
        var parameters = parameters(filter, reader);
        var rows = jdbc.sql(COLUMNS + VISIBLE + filter.condition()
                        + " order by r.on_date desc, i.id limit :size offset :offset")
                .params(parameters)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(ItemLists::row)
                .list();
        return new Slice<>(rows, count(filter, reader), page);
    }

    public long count(ItemFilter filter, Reader reader) {
        return jdbc.sql("select count(*)" + VISIBLE + filter.condition())
                .params(parameters(filter, reader))
                .query(Long.class)
                .single();
    }

    /// The rows with these ids that the reader may see now, in the order given: hits of a search become rows here, so
    /// that what was narrowed a moment ago is gone at once.
    public List<ItemRow> rows(Collection<ItemId> ids, Reader reader) {
        var found = new HashMap<ItemId, ItemRow>();
        jdbc.sql(COLUMNS + VISIBLE + " and i.id = any (:ids::text[])")
                .params(LabelPredicate.parameters(reader, clock.instant()))
                .param("ids", ids.stream().map(ItemId::value).toArray(String[]::new))
                .query(ItemLists::row)
                .list()
                .forEach(row -> found.put(row.id(), row));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /// Those of the ids that the reader may see now.
    public Set<String> visible(Collection<String> ids, Reader reader) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("select i.id" + VISIBLE + " and i.id = any (:ids::text[])")
                        .params(LabelPredicate.parameters(reader, clock.instant()))
                        .param("ids", ids.toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    /// How many items each topic has, for this reader; topics without are absent.
    public Map<String, Long> countsByTopic(Reader reader) {
        var counts = new LinkedHashMap<String, Long>();
        jdbc.sql("select topic, count(*) as items from (select unnest(r.topics) as topic" + VISIBLE
                        + ") t group by topic order by topic")
                .params(LabelPredicate.parameters(reader, clock.instant()))
                .query(row -> {
                    counts.put(row.getString("topic"), row.getLong("items"));
                });
        return counts;
    }

    /// How many items cite each norm (its usual spelling), for this reader; norms without are absent.
    public Map<String, Long> countsByNorm(Reader reader) {
        var counts = new LinkedHashMap<String, Long>();
        jdbc.sql("select norm, count(*) as items from (select unnest(r.norms) as norm" + VISIBLE
                        + ") n group by norm order by norm")
                .params(LabelPredicate.parameters(reader, clock.instant()))
                .query(row -> {
                    counts.put(row.getString("norm"), row.getLong("items"));
                });
        return counts;
    }

    /// The newest item of each topic that this reader may see; topics without are absent.
    public Map<String, ItemId> newestByTopic(Reader reader) {
        var newest = new LinkedHashMap<String, ItemId>();
        jdbc.sql("select distinct on (t.topic) t.topic, t.id from (select unnest(r.topics) as topic, i.id, r.on_date"
                        + VISIBLE + ") t order by t.topic, t.on_date desc, t.id")
                .params(LabelPredicate.parameters(reader, clock.instant()))
                .query(row -> {
                    newest.put(row.getString("topic"), new ItemId(row.getString("id")));
                });
        return newest;
    }

    private Map<String, Object> parameters(ItemFilter filter, Reader reader) {
        var parameters = LabelPredicate.parameters(reader, clock.instant());
        parameters.putAll(filter.parameters());
        return parameters;
    }

    private static ItemRow row(ResultSet row, int n) throws SQLException {
        return new ItemRow(
                new ItemId(row.getString("id")),
                row.getString("external_id"),
                row.getString("kind"),
                row.getString("title"),
                row.getString("owner_name"),
                strings(row.getArray("topics")),
                strings(row.getArray("line")),
                JSON.readValue(row.getString("facets"), FACETS),
                Label.parse(strings(row.getArray("label")), DraftRows.instant(row, "public_from")),
                row.getDate("on_date").toLocalDate());
    }

    private static List<String> strings(Array column) throws SQLException {
        return List.of((String[]) column.getArray());
    }
}
