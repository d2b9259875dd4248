package de.langtisch.items;

import de.langtisch.kernel.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// All kinds of items there are, in the order in which people choose among them: what is written most comes first
/// (`@Order` of each kind).
@Component
public class Kinds {
    private final List<Kind> kinds;

    Kinds(List<Kind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    public List<Kind> all() {
        return kinds;
    }

    public Optional<Kind> find(String key) {
        return kinds.stream().filter(k -> k.key().equals(key)).findFirst();
    }

    /// The kind of a stored item, or of an address; an unknown one is not found.
    public Kind get(String key) {
        return find(key).orElseThrow(NotFound::new);
    }
}
