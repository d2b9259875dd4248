package de.langtisch.items;

import de.langtisch.membership.MemberLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The items of an authority that has left stay, marked: its name remains visible, and the Geschäftsstelle looks after
/// them (architecture.md 2). Inside the transaction in which it leaves.
@Component
class FormerMembers {
    private final ItemRows items;

    FormerMembers(ItemRows items) {
        this.items = items;
    }

    @EventListener
    void mark(MemberLeft left) {
        items.markFormerMember(left.authority());
    }
}
