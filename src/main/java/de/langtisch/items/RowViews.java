package de.langtisch.items;

import de.langtisch.kernel.Slice;
import de.langtisch.labels.Reader;
import java.util.List;
import org.springframework.stereotype.Component;

/// Items as list rows, with their words.
@Component
public class RowViews {
    private final Kinds kinds;
    private final Words words;
    private final LabelWords labels;
    private final ItemLists lists;

    RowViews(Kinds kinds, Words words, LabelWords labels, ItemLists lists) {
        this.kinds = kinds;
        this.words = words;
        this.labels = labels;
        this.lists = lists;
    }

    /// One row: kind and state word, title, the line under it.
    public record Row(
            String href,
            String kindName,
            String stateTone,
            String stateIcon,
            String state,
            String title,
            String about,
            String labelWords) {}

    /// A kind with how many items of it the list holds.
    public record KindCount(String key, String name, long items) {}

    /// The kind's key if there is such a kind; an unknown one is not found.
    public String known(String kind) {
        return kinds.get(kind).key();
    }

    public List<KindCount> kinds(ItemFilter filter, Reader reader) {
        return kinds.all().stream()
                .map(k -> new KindCount(k.key(), words.kind(k), lists.count(filter.ofKind(k.key()), reader)))
                .filter(k -> k.items() > 0)
                .toList();
    }

    public Slice<Row> of(Slice<ItemRow> rows) {
        return new Slice<>(rows.rows().stream().map(this::row).toList(), rows.total(), rows.page());
    }

    public Row row(ItemRow row) {
        var kind = kinds.get(row.kind());
        var outcome = row.facets().getOrDefault("outcome", List.of()).stream().findFirst();
        var ribbon = outcome.flatMap(o -> kind.field("outcome").map(f -> words.choice(kind, f, o)));
        var tone = outcome.map(RowViews::tone).orElse("ton-ruhig");
        return new Row(
                "/beitraege/" + row.id() + "/" + row.slug(),
                words.kind(kind),
                tone,
                icon(tone),
                ribbon.orElse(""),
                row.title(),
                row.line().isEmpty() ? row.ownerName() + ", " + words.day(row.date()) : String.join(" · ", row.line()),
                labels.of(row.label()));
    }

    private static String tone(String outcome) {
        return switch (outcome) {
            case "bestaetigt", "bewaehrt" -> "ton-gilt";
            case "aufgehoben", "gescheitert" -> "ton-ende";
            case "teilweise", "neu" -> "ton-offen";
            default -> "ton-ruhig";
        };
    }

    private static String icon(String tone) {
        return switch (tone) {
            case "ton-gilt" -> "success";
            case "ton-ende" -> "danger";
            case "ton-offen" -> "warning";
            default -> "info";
        };
    }
}
