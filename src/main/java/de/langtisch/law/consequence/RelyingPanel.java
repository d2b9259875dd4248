package de.langtisch.law.consequence;

import de.langtisch.items.Current;
import de.langtisch.items.ItemLists;
import de.langtisch.items.ItemPanel;
import de.langtisch.items.RowViews;
import de.langtisch.kernel.ItemId;
import de.langtisch.labels.Reader;
import de.langtisch.membership.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// On the page of a decision: what relies on it, each with its state, and how many others only mention it; as far as
/// this reader may see them.
@Component
class RelyingPanel {
    private static final int MOST = 200;

    private static final String RELATED = """
            select r.item_id, bool_or(r.relies) as relies from law.decision d join law.relation r on r.key = d.key
                and (r.on_date = d.on_date or (r.on_date is null or d.on_date is null)
                     and (r.court = d.court or r.court = ''))
             where d.item_id = ? and r.item_id <> d.item_id group by r.item_id order by r.item_id limit %d""".formatted(5 * MOST);

    private final JdbcClient jdbc;
    private final ItemLists items;
    private final RowViews rows;

    RelyingPanel(JdbcClient jdbc, ItemLists items, RowViews rows) {
        this.jdbc = jdbc;
        this.items = items;
        this.rows = rows;
    }

    /// `mentions` counts those that do not rely on it.
    record Model(List<RowViews.Row> relying, int mentions) {}

    private record Related(ItemId item, boolean relies) {}

    List<ItemPanel.Part> parts(Current item, @Nullable SignedIn account) {
        var related = related(item.id());
        var reader = account == null ? Reader.ANYBODY : account.reader();
        var relying = items.rows(
                related.stream()
                        .filter(Related::relies)
                        .map(Related::item)
                        .limit(MOST)
                        .toList(),
                reader);
        int mentions = items.visible(
                        related.stream()
                                .filter(r -> !r.relies())
                                .map(r -> r.item().value())
                                .toList(),
                        reader)
                .size();
        return relying.isEmpty() && mentions == 0
                ? List.of()
                : List.of(new ItemPanel.Part(
                        ItemPanel.Place.BELOW_TEXT,
                        "law/consequence :: relying",
                        new Model(rows.of(relying, reader), mentions)));
    }

    private List<Related> related(ItemId item) {
        return jdbc.sql(RELATED)
                .param(item.value())
                .query((row, n) -> new Related(new ItemId(row.getString("item_id")), row.getBoolean("relies")))
                .list();
    }
}
