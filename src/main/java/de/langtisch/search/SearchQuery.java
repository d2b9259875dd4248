package de.langtisch.search;

import de.langtisch.kernel.PageRequest;
import de.langtisch.labels.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A question to the index. `filters`: values per facet, OR within a facet, AND between facets. `from` and `to` bound
/// the document's date, both inclusive. `now` is compared with embargoes.
public record SearchQuery(
        String text,
        Map<Facet, Set<String>> filters,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Sort sort,
        PageRequest page,
        Reader reader,
        Instant now) {
    /// Longest question taken, in characters; what is longer is cut there.
    public static final int LONGEST = 400;

    /// Hits beyond this place are not listed; a page that begins there is a [de.langtisch.kernel.BadInput].
    public static final int DEEPEST = 10_000;

    public SearchQuery {
        if (text.length() > LONGEST) {
            text = text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
        }
    }

    /// The order of hits.
    public enum Sort {
        RELEVANCE,
        DATE
    }
}
