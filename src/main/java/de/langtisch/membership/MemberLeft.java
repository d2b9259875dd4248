package de.langtisch.membership;

import de.langtisch.kernel.AuthorityId;

/// An authority is no member any more; published once, on its day, inside the transaction that ends its accounts.
public record MemberLeft(AuthorityId authority) {}
