package de.langtisch.notification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The rows of one mail, taken out of the outbox by one sender for as long as its claim lasts. `attempts` counts this
/// one. `writing` writes the mail as things stand when it is called; empty when there is nothing to say.
record Claimed(OutboxTable table, List<String> ids, int attempts, Supplier<Optional<Written>> writing) {
    /// `told`: the rows that the mail speaks of; the others are dropped.
    record Written(Mail mail, Set<String> told) {}
}
