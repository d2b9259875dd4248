package de.langtisch.items;

import de.langtisch.kernel.AccountId;
import de.langtisch.membership.Handover;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// A leaver's drafts go to the successor, who writes them on.
@Component
@Order(1)
class DraftHandover implements Handover {
    private final DraftRows drafts;

    DraftHandover(DraftRows drafts) {
        this.drafts = drafts;
    }

    @Override
    public int passOn(AccountId from, AccountId to) {
        return drafts.passOn(from, to);
    }

    @Override
    public String message() {
        return "items.handover.drafts";
    }
}
