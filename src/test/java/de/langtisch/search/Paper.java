package de.langtisch.search;

import de.langtisch.kernel.Ids;
import de.langtisch.labels.Label;
import de.langtisch.labels.Token;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A document for tests, changed step by step; each step gives a new one.
public record Paper(
        String id,
        String kind,
        String title,
        List<String> names,
        List<String> texts,
        Label label,
        Map<Facet, List<String>> facets,
        @Nullable LocalDate date) {

    /// A public experience report of 2026.
    public static Paper titled(String title) {
        return new Paper(
                Ids.random(),
                "report",
                title,
                List.of(),
                List.of(),
                Label.of(Token.PUBLIC),
                Map.of(),
                LocalDate.of(2026, 3, 1));
    }

    public Paper withId(String other) {
        return new Paper(other, kind, title, names, texts, label, facets, date);
    }

    public Paper kind(String other) {
        return new Paper(id, other, title, names, texts, label, facets, date);
    }

    public Paper named(String... others) {
        return new Paper(id, kind, title, List.of(others), texts, label, facets, date);
    }

    public Paper saying(String... others) {
        return new Paper(id, kind, title, names, List.of(others), label, facets, date);
    }

    public Paper label(Label other) {
        return new Paper(id, kind, title, names, texts, other, facets, date);
    }

    public Paper facet(Facet facet, String... values) {
        var all = new EnumMap<Facet, List<String>>(Facet.class);
        all.putAll(facets);
        all.put(facet, List.of(values));
        return new Paper(id, kind, title, names, texts, label, all, date);
    }

    public Paper dated(@Nullable LocalDate other) {
        return new Paper(id, kind, title, names, texts, label, facets, other);
    }

    public SearchDocument document() {
        return new SearchDocument(id, kind, title, names, texts, label, facets, date, hash());
    }

    public String hash() {
        return Integer.toHexString(toString().hashCode());
    }
}
