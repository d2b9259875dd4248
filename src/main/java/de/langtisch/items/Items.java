package de.langtisch.items;

import de.langtisch.audit.Reads;
import de.langtisch.kernel.ItemId;
import de.langtisch.labels.Reader;
import de.langtisch.membership.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reading published items. Absent and forbidden are one answer: empty.
@Component
public class Items {
    private final ItemRows items;
    private final Reads reads;
    private final Clock clock;

    Items(ItemRows items, Reads reads, Clock clock) {
        this.items = items;
        this.reads = reads;
        this.clock = clock;
    }

    /// The item as it stands now. Reading by an account is noted for the counts of reality.md 2.
    public Optional<Current> read(ItemId id, @Nullable SignedIn account) {
        var found = find(id, account == null ? Reader.ANYBODY : account.reader());
        if (found.isPresent() && account != null) {
            reads.seen(account.id(), account.authority(), id);
        }
        return found;
    }

    /// The item as it stands now, without a note: for previews, mails and panels.
    public Optional<Current> find(ItemId id, Reader reader) {
        return items.current(id, reader, clock.instant());
    }

    /// An earlier state, for who may read the present label and that of its time.
    public Optional<Current> past(ItemId id, int number, Reader reader) {
        return items.past(id, number, reader, clock.instant());
    }

    /// All states that this reader may see, newest first; the first is the present one.
    public List<Current> history(ItemId id, Reader reader) {
        return items.history(id, reader, clock.instant());
    }

    /// An attachment of the state with this number, when the reader may read that state.
    public Optional<Attachment> attachment(ItemId id, int number, String hash, Reader reader) {
        return past(id, number, reader).stream()
                .flatMap(state -> state.attachments().stream())
                .filter(a -> a.hash().equals(hash))
                .findFirst();
    }
}
