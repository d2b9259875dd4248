package de.langtisch.law.fate;

import de.langtisch.items.ItemLists;
import de.langtisch.kernel.ItemId;
import de.langtisch.labels.Reader;
import de.langtisch.law.Effect;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What became of decisions, for one reader: a step that only an item says which the reader may not see is not
/// known to her, and what such an item is called neither.
@Component
class Fates {
    /// Rounds from neighbour to neighbour; more instances there are not.
    private static final int ROUNDS = 4;

    private static final String DECISIONS = """
            select d.item_id, d.court, d.on_date, d.aktenzeichen, d.appeal,
                   exists (select 1 from law.instanz i where i.item_id = d.item_id or i.key = d.key and i.key <> '')
                       as has_steps
              from law.decision d where d.item_id = any (:ids::text[]) order by d.item_id, d.position""";

    /// Lines of these items with the items they name, and lines of others that name these items.
    private static final String LINES = """
            select i.*, d.item_id as named
              from law.instanz i left join law.decision d on %1$s
             where i.item_id = any (:ids::text[])
            union
            select i.*, d.item_id from law.decision d join law.instanz i on %1$s
             where d.item_id = any (:ids::text[]) and i.item_id <> d.item_id""".formatted("""
            i.key = d.key and i.key <> ''
                and (i.on_date = d.on_date or (i.on_date is null or d.on_date is null) and i.court = d.court)""");

    private final JdbcClient jdbc;
    private final ItemLists items;

    Fates(JdbcClient jdbc, ItemLists items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    /// Decisions among items that the reader sees, with what is known of their way.
    record Known(Map<ItemId, Decision> decisions, Instanzenzug way) {
        static final Known NOTHING = new Known(Map.of(), new Instanzenzug(List.of()));

        Map<ItemId, Fate> fates() {
            var fates = new HashMap<ItemId, Fate>();
            decisions.forEach((item, decision) -> fates.put(item, way.of(decision)));
            return fates;
        }
    }

    private record Line(
            String item,
            boolean later,
            Decision other,
            Effect effect,
            @Nullable String named) {}

    Known of(Collection<ItemId> asked, Reader reader) {
        var decisions = new LinkedHashMap<String, Decision>();
        var withSteps = new HashSet<String>();
        load(asked.stream().map(ItemId::value).toList(), decisions, withSteps);
        var mine = Map.copyOf(decisions);
        var lines = lines(withSteps, decisions, reader);
        return new Known(byItem(mine), new Instanzenzug(steps(lines, decisions)));
    }

    private static Map<ItemId, Decision> byItem(Map<String, Decision> decisions) {
        var byItem = new HashMap<ItemId, Decision>();
        decisions.forEach((item, decision) -> byItem.put(new ItemId(item), decision));
        return byItem;
    }

    /// The first Aktenzeichen of an item is its name.
    private void load(Collection<String> ids, Map<String, Decision> decisions, Set<String> withSteps) {
        jdbc.sql(DECISIONS).param("ids", ids.toArray(String[]::new)).query(row -> {
            decisions.putIfAbsent(row.getString("item_id"), decision(row, new ItemId(row.getString("item_id"))));
            if (row.getBoolean("has_steps")) {
                withSteps.add(row.getString("item_id"));
            }
        });
    }

    private static Decision decision(ResultSet row, @Nullable ItemId item) throws SQLException {
        return new Decision(
                item,
                row.getString("court"),
                row.getObject("on_date", LocalDate.class),
                row.getString("aktenzeichen"),
                item == null ? "" : row.getString("appeal"));
    }

    /// From neighbour to neighbour, each asked for its label before anything of it is used.
    private List<Line> lines(Set<String> begin, Map<String, Decision> decisions, Reader reader) {
        var lines = new ArrayList<Line>();
        var done = new HashSet<String>();
        var next = Set.copyOf(begin);
        for (int round = 0; round < ROUNDS && !next.isEmpty(); round++) {
            done.addAll(next);
            var found = jdbc.sql(LINES)
                    .param("ids", next.toArray(String[]::new))
                    .query((row, n) -> line(row))
                    .list();
            load(visible(found, decisions, reader), decisions, new HashSet<>());
            found.stream().filter(line -> decisions.containsKey(line.item())).forEach(lines::add);
            next = neighbours(found, decisions, done);
        }
        return lines.stream().distinct().toList();
    }

    private Set<String> visible(List<Line> found, Map<String, Decision> decisions, Reader reader) {
        var unknown = new HashSet<String>();
        for (var line : found) {
            unknown.add(line.item());
            if (line.named() != null) {
                unknown.add(line.named());
            }
        }
        unknown.removeAll(decisions.keySet());
        return items.visible(unknown, reader);
    }

    private static Set<String> neighbours(List<Line> found, Map<String, Decision> decisions, Set<String> done) {
        var next = new HashSet<String>();
        for (var line : found) {
            next.add(line.item());
            if (line.named() != null) {
                next.add(line.named());
            }
        }
        next.retainAll(decisions.keySet());
        next.removeAll(done);
        return next;
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("item_id"),
                row.getBoolean("later"),
                decision(row, null),
                Effect.valueOf(row.getString("effect")),
                row.getString("named"));
    }

    private static List<Step> steps(List<Line> lines, Map<String, Decision> decisions) {
        return lines.stream()
                .flatMap(line -> Stream.ofNullable(decisions.get(line.item())).map(self -> step(line, self, decisions)))
                .distinct()
                .toList();
    }

    private static Step step(Line line, Decision self, Map<String, Decision> decisions) {
        var named = line.named() == null ? null : decisions.get(line.named());
        var other = named == null ? line.other() : named;
        return line.later() ? new Step(self, other, line.effect()) : new Step(other, self, line.effect());
    }
}
