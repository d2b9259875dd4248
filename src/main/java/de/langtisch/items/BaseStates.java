package de.langtisch.items;

import de.langtisch.labels.Label;
import de.langtisch.labels.Reader;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The published state that a submitted draft changes, for whoever decides on the draft. It is read as a reader of that
/// state's own label: the releasing person gets to see it with the draft, and only then (architecture.md 3: from
/// submission a draft is read by those who may release).
@Component
public class BaseStates {
    private final ItemRows items;
    private final Clock clock;

    BaseStates(ItemRows items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    public Optional<Current> of(Draft draft) {
        return draft.isRevision()
                ? items.currentLabel(draft.item())
                        .flatMap(l -> items.current(draft.item(), readerOf(l), clock.instant()))
                : Optional.empty();
    }

    private static Reader readerOf(Label label) {
        return new Reader(label.tokens());
    }
}
