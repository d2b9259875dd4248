package de.langtisch.membership;

import de.langtisch.kernel.AccountId;

/// What a module passes on when a leaver's seat is handed over (features.md 20): drafts, items, subscriptions. A bean
/// of a higher module for each thing; all run in the one transaction of the handover.
public interface Handover {
    /// Gives to `to` what is `from`'s and returns how many there were. Both are accounts of one authority.
    int passOn(AccountId from, AccountId to);

    /// The key of the sentence that tells it afterwards; its argument is the number.
    String message();
}
