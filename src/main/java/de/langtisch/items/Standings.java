package de.langtisch.items;

import de.langtisch.kernel.ItemId;
import de.langtisch.labels.Reader;
import java.util.Collection;
import java.util.Map;

/// Knows what became of items since they were published. Implemented by the modules that know why. Says only what this
/// reader may know to exist: the same item may hold for one and not for another, who sees less.
public interface Standings {
    /// Standings of those of the items that have one; the items are such that the reader sees.
    Map<ItemId, Standing> of(Collection<ItemId> items, Reader reader);

    /// Standings of the items behind addresses that links in a text lead to; only where the item does not hold.
    default Map<String, Standing> behind(Collection<String> addresses, Reader reader) {
        return Map.of();
    }
}
