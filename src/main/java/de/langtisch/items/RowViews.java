package de.langtisch.items;

import de.langtisch.kernel.Slice;
import de.langtisch.labels.Reader;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Items as list rows, with their words.
@Component
public class RowViews {
    private final Kinds kinds;
    private final Words words;
    private final LabelWords labels;
    private final ItemLists lists;
    private final CurrentStandings standings;

    RowViews(Kinds kinds, Words words, LabelWords labels, ItemLists lists, CurrentStandings standings) {
        this.kinds = kinds;
        this.words = words;
        this.labels = labels;
        this.lists = lists;
        this.standings = standings;
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

    public Slice<Row> of(Slice<ItemRow> rows, Reader reader) {
        return new Slice<>(of(rows.rows(), reader), rows.total(), rows.page());
    }

    /// The rows in their order, each with the state that this reader may know of.
    public List<Row> of(List<ItemRow> rows, Reader reader) {
        var known = standings.of(rows.stream().map(ItemRow::id).toList(), reader);
        return rows.stream()
                .map(row -> row(row, Optional.ofNullable(known.get(row.id()))))
                .toList();
    }

    public static String href(ItemRow row) {
        return "/beitraege/" + row.id() + "/" + row.slug();
    }

    private Row row(ItemRow row, Optional<Standing> standing) {
        var kind = kinds.get(row.kind());
        var outcome = row.facets().getOrDefault("outcome", List.of()).stream().findFirst();
        var ribbon = outcome.flatMap(o -> kind.field("outcome").map(f -> words.choice(kind, f, o)));
        var tone = standing.map(s -> s.tone().style())
                .or(() -> outcome.map(RowViews::tone))
                .orElse("ton-ruhig");
        return new Row(
                href(row),
                words.kind(kind),
                tone,
                icon(tone),
                standing.map(Standing::word).or(() -> ribbon).orElse(""),
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
