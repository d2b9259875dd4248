package de.langtisch.audit;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.ItemId;
import java.time.Instant;

/// One item opened by one account.
record ReadEvent(Instant at, AccountId account, AuthorityId authority, ItemId item) {}
