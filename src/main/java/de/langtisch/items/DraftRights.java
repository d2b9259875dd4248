package de.langtisch.items;

import de.langtisch.membership.SignedIn;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Who may write on a draft now. Having begun it is not enough: a change needs the rights on what it changes, in the
/// capacity of now, so that a lost seat ends access through an own draft too and capacities never add up (reality.md
/// 9).
@Component
class DraftRights {
    private final ItemRows items;
    private final Clock clock;

    DraftRights(ItemRows items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    boolean mayWrite(Draft draft, SignedIn account) {
        if (!draft.isWrittenBy(account.id())) {
            return false;
        }
        return draft.isRevision()
                ? items.current(draft.item(), account.reader(), clock.instant())
                        .filter(current -> current.mayBeChangedBy(account))
                        .isPresent()
                : actsFor(draft.owner(), account);
    }

    private static boolean actsFor(Owner owner, SignedIn account) {
        return switch (owner) {
            case Owner.OfAuthority(var id, var _) -> account.actsFor(id);
            case Owner.OfGremium(var id, var _) -> account.sitsIn(id);
        };
    }
}
