package de.langtisch.items.following;

import de.langtisch.search.Facet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// The words of a search page's address: the one place where the German parameters are named. A saved search is such an
/// address without its path.
public final class SavedQuery {
    /// Parameter of each facet on the search page.
    public static final Map<Facet, String> PARAMETERS = Collections.unmodifiableMap(new EnumMap<>(Map.of(
            Facet.KIND, "art",
            Facet.TOPIC, "thema",
            Facet.NORM, "norm",
            Facet.COURT, "gericht",
            Facet.AUTHORITY, "behoerde",
            Facet.OUTCOME, "ausgang",
            Facet.YEAR, "jahr")));

    private SavedQuery() {}
}
