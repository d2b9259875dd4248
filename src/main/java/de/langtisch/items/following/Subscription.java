package de.langtisch.items.following;

import de.langtisch.kernel.AccountId;

/// What an account follows. `target` is a topic's key, the id of an authority or Gremium, or for a saved search its
/// query
/// string; `name` is how the reader called it, shown as the reason in the mail.
public record Subscription(String id, AccountId account, Target targetKind, String target, String name, Rhythm rhythm) {
    /// What can be followed.
    public enum Target {
        TOPIC,
        AUTHORITY,
        GREMIUM,
        SEARCH
    }

    /// How often mail comes; `NEVER` keeps the subscription without mail.
    public enum Rhythm {
        AT_ONCE,
        DAILY,
        WEEKLY,
        NEVER
    }
}
