package de.langtisch.search.lucene;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that the question asks for, in the forms in which a text may hold it: as a term, as one of some phrases,
/// or as the beginning or end of a compound. Any form will do.
record QueryWord(
        List<String> terms,
        List<Phrase> phrases,
        @Nullable String beginning,
        @Nullable String ending) {
    /// Terms at these distances from the first.
    record Phrase(List<String> terms, List<Integer> distances) {}

    static QueryWord of(String term) {
        return new QueryWord(List.of(term), List.of(), null, null);
    }
}
