package de.langtisch.items;

import java.util.Map;

/// What an item is worth now, beyond what stands in it: its decision was changed, it waits for a check. `word` is the
/// short state ("gilt nicht mehr"), `sentence` says why; `holds` is false when nobody should rely on it
/// any more. Tone never stands alone.
public record Standing(Ribbon.Tone tone, String word, String sentence, boolean holds) {
    /// As the API says it.
    public Map<String, Object> body() {
        return Map.of("holds", holds, "word", word, "because", sentence);
    }
}
