package de.langtisch.notification;

import de.langtisch.kernel.PageRequest;
import de.langtisch.kernel.Slice;
import java.util.Optional;

/// The operator's view of the mails: time, recipient, kind and state. Technical administration reads nothing
/// (architecture.md 1).
public interface Outbox {
    /// The newest first.
    Slice<OutboxLine> list(PageRequest page);

    /// Subject and text of a mail as it was written; in demo mode only, else always empty.
    Optional<String> text(String id);
}
