package de.langtisch.items;

import de.langtisch.search.Facet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What lists and search know of a content beside its texts. `names` match exactly in any spacing (Aktenzeichen, ECLI);
/// `facets` are the kind's own (court, norm, outcome); `date` is what the item is dated by (a decision's date), else
/// the day of publication counts. `line` holds the parts of the line under the title, in order. `reliesOn` are lines
/// that
/// name decisions and norms without which the content would be another; whatever else its texts cite it only mentions.
public record Facts(
        List<String> names,
        Map<Facet, List<String>> facets,
        @Nullable LocalDate date,
        List<String> line,
        List<String> reliesOn) {
    public static final Facts NONE = new Facts(List.of(), Map.of(), null, List.of());

    /// Of a kind that relies on nothing.
    public Facts(List<String> names, Map<Facet, List<String>> facets, @Nullable LocalDate date, List<String> line) {
        this(names, facets, date, line, List.of());
    }
}
