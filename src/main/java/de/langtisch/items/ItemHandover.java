package de.langtisch.items;

import de.langtisch.kernel.AccountId;
import de.langtisch.membership.Handover;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What a leaver began is looked after by the successor. Who wrote a revision stays as it was.
@Component
@Order(2)
class ItemHandover implements Handover {
    private final ItemRows items;

    ItemHandover(ItemRows items) {
        this.items = items;
    }

    @Override
    public int passOn(AccountId from, AccountId to) {
        return items.passOn(from, to);
    }

    @Override
    public String message() {
        return "items.handover.items";
    }
}
