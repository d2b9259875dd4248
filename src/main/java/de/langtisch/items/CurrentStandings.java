package de.langtisch.items;

import de.langtisch.kernel.ItemId;
import de.langtisch.labels.Reader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What all [Standings] say together: the gravest for each item.
@Component
public class CurrentStandings {
    private final List<Standings> sources;

    CurrentStandings(List<Standings> sources) {
        this.sources = sources;
    }

    public Map<ItemId, Standing> of(Collection<ItemId> items, Reader reader) {
        var gravest = new HashMap<ItemId, Standing>();
        if (!items.isEmpty()) {
            sources.forEach(source ->
                    source.of(items, reader).forEach((item, s) -> gravest.merge(item, s, CurrentStandings::graver)));
        }
        return gravest;
    }

    public Optional<Standing> of(ItemId item, Reader reader) {
        return Optional.ofNullable(of(List.of(item), reader).get(item));
    }

    /// By address, for links; only what does not hold.
    public Map<String, Standing> behind(Collection<String> addresses, Reader reader) {
        var gravest = new HashMap<String, Standing>();
        if (!addresses.isEmpty()) {
            sources.forEach(source -> source.behind(addresses, reader)
                    .forEach((address, s) -> gravest.merge(address, s, CurrentStandings::graver)));
        }
        return gravest;
    }

    private static Standing graver(Standing one, Standing other) {
        return weight(other) > weight(one) ? other : one;
    }

    private static int weight(Standing standing) {
        return switch (standing.tone()) {
            case BAD -> 3;
            case OPEN -> 2;
            case CALM -> 1;
            case GOOD -> 0;
        };
    }
}
