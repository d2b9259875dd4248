package de.langtisch.items;

import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.GremiumId;
import org.jspecify.annotations.Nullable;

/// Which items a list holds: each part that is present narrows it. `gremium` means owned by it or labelled for it.
public record ItemFilter(
        @Nullable String kind,
        @Nullable String topic,
        @Nullable AuthorityId owner,
        @Nullable GremiumId gremium) {
    public static final ItemFilter ALL = new ItemFilter(null, null, null, null);

    public static ItemFilter topic(String topic) {
        return new ItemFilter(null, topic, null, null);
    }

    public static ItemFilter owner(AuthorityId owner) {
        return new ItemFilter(null, null, owner, null);
    }

    public static ItemFilter gremium(GremiumId gremium) {
        return new ItemFilter(null, null, null, gremium);
    }

    public ItemFilter ofKind(String key) {
        return new ItemFilter(key, topic, owner, gremium);
    }
}
