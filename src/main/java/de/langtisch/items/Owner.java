package de.langtisch.items;

import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.GremiumId;

/// Whose item it is: the authority that shares it, or the body that keeps it (imported decisions belong to the
/// Geschäftsstelle).
public sealed interface Owner {
    String name();

    /// A member authority, present or former.
    record OfAuthority(AuthorityId id, String name) implements Owner {}

    /// A Gremium.
    record OfGremium(GremiumId id, String name) implements Owner {}
}
