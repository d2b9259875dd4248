package de.langtisch.law.fate;

import de.langtisch.items.ItemLists;
import de.langtisch.items.ItemRow;
import de.langtisch.kernel.ItemId;
import de.langtisch.labels.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Decisions that may say the same as one that holds no longer: on the same subject, applying at least two of its
/// norms, older than the decision that overturned it, and standing so far. Proposed for a check, never marked by
/// itself: whether they say the same is for people to read.
@Component
class SameLine {
    private static final int CANDIDATES = 40;
    private static final int MOST = 4;

    private static final String SHARING = """
            select o.item_id from law.applied_norm mine join law.applied_norm o on o.norm = mine.norm
             where mine.item_id = ? and o.item_id <> ?
             group by o.item_id having count(*) >= 2 order by count(*) desc, o.item_id limit %d""".formatted(CANDIDATES);

    private final JdbcClient jdbc;
    private final ItemLists items;
    private final Fates fates;

    SameLine(JdbcClient jdbc, ItemLists items, Fates fates) {
        this.jdbc = jdbc;
        this.items = items;
        this.fates = fates;
    }

    /// The most alike first.
    List<ItemRow> of(ItemId overturned, Set<String> topics, Step by, Reader reader) {
        var ids = jdbc.sql(SHARING)
                .params(overturned.value(), overturned.value())
                .query((row, n) -> new ItemId(row.getString("item_id")))
                .list();
        var rows = ids.isEmpty() ? List.<ItemRow>of() : items.rows(ids, reader);
        var known = fates.of(rows.stream().map(ItemRow::id).toList(), reader).fates();
        var day = Optional.ofNullable(by.later().date()).orElse(LocalDate.MAX);
        return rows.stream()
                .filter(row -> row.date().isBefore(day))
                .filter(row -> sharesTopic(row, topics))
                .filter(row -> !row.id().equals(by.later().item()))
                .filter(row -> Optional.ofNullable(known.get(row.id()))
                        .filter(fate -> fate.state().holds())
                        .isPresent())
                .limit(MOST)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static boolean sharesTopic(ItemRow row, Set<String> topics) {
        var shared = new HashSet<>(row.topics());
        shared.retainAll(topics);
        return topics.isEmpty() || row.topics().isEmpty() || !shared.isEmpty();
    }
}
