package de.langtisch.items;

import de.langtisch.membership.SignedIn;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The published state that a submitted draft changes, for whoever decides on the draft and may read that state. Who
/// may
/// release the new text is not thereby a reader of the old one: for them the new text stands alone.
@Component
public class BaseStates {
    private final ItemRows items;
    private final Clock clock;

    BaseStates(ItemRows items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    public Optional<Current> of(Draft draft, SignedIn account) {
        return draft.isRevision() ? items.current(draft.item(), account.reader(), clock.instant()) : Optional.empty();
    }
}
