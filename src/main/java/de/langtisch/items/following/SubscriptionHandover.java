package de.langtisch.items.following;

import de.langtisch.kernel.AccountId;
import de.langtisch.membership.Handover;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What a leaver follows, the successor follows.
@Component
@Order(3)
class SubscriptionHandover implements Handover {
    private final Subscriptions subscriptions;

    SubscriptionHandover(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public int passOn(AccountId from, AccountId to) {
        return subscriptions.passOn(from, to);
    }

    @Override
    public String message() {
        return "items.handover.subscriptions";
    }
}
