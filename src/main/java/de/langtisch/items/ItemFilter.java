package de.langtisch.items;

import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.GremiumId;
import java.util.HashMap;
import java.util.Map;
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

    /// The condition in SQL, over `items.item i` and its current revision `r`: only of the parts that are present, so
    /// that the database can use their indexes. Bind with [#parameters()].
    String condition() {
        return (kind == null ? "" : " and i.kind = :kind")
                + (topic == null ? "" : " and r.topics @> array[:topic]::text[]")
                + (owner == null ? "" : " and i.owner_authority = :owner")
                + (gremium == null
                        ? ""
                        : " and (i.owner_gremium = :gremium or r.label @> array['gremium:' || :gremium])");
    }

    Map<String, String> parameters() {
        var parameters = new HashMap<String, String>();
        if (kind != null) {
            parameters.put("kind", kind);
        }
        if (topic != null) {
            parameters.put("topic", topic);
        }
        if (owner != null) {
            parameters.put("owner", owner.value());
        }
        if (gremium != null) {
            parameters.put("gremium", gremium.value());
        }
        return parameters;
    }
}
