package de.langtisch.audit;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.ItemId;

/// Who opened what, for the data-protection officer's question after an incident. Nothing in the portal answers it per
/// person: no list, ranking or clock (reality.md 2). After 90 days only counts per authority and month are left.
public interface Reads {
    /// `authority` is the reader's at this moment. Returns at once; the event is written within a second, and a crash
    /// may lose that second.
    void seen(AccountId account, AuthorityId authority, ItemId item);
}
