package de.langtisch.items;

import de.langtisch.search.Facet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What lists and search know of a content beside its texts. `names` match exactly in any spacing (Aktenzeichen, ECLI);
/// `facets` are the kind's own (court, norm, outcome); `date` is what the item is dated by (a decision's date), else
/// the day of publication counts. `line` holds the parts of the line under the title, in order.
public record Facts(
        List<String> names,
        Map<Facet, List<String>> facets,
        @Nullable LocalDate date,
        List<String> line) {
    public static final Facts NONE = new Facts(List.of(), Map.of(), null, List.of());
}
