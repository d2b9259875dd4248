package de.langtisch.notification;

import de.langtisch.kernel.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the operator sees of a mail. `at`: when it was done with, else when it was enqueued. `recipient` is absent for
/// a letter. `kind`: the notice's kind, or the letter's message key.
public record OutboxLine(
        String id, Instant at, @Nullable AccountId recipient, String kind, MailState state, int attempts) {}
