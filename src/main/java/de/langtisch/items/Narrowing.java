package de.langtisch.items;

import de.langtisch.audit.Audit;
import de.langtisch.kernel.ItemId;
import de.langtisch.kernel.NotFound;
import de.langtisch.labels.Label;
import de.langtisch.membership.SignedIn;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The way to fewer readers, which acts at once and needs no second person.
@Component
public class Narrowing {
    private final ItemRows items;
    private final Kinds kinds;
    private final Publication publication;
    private final Audit audit;
    private final Clock clock;

    Narrowing(ItemRows items, Kinds kinds, Publication publication, Audit audit, Clock clock) {
        this.items = items;
        this.kinds = kinds;
        this.publication = publication;
        this.audit = audit;
        this.clock = clock;
    }

    /// What became of a narrowing.
    public enum Result {
        NARROWED,
        /// The label is wider in some respect: that needs a draft and the second person.
        WIDER,
        /// Whoever narrows would not read it any more, and nobody of the owner's could correct it.
        NOT_YOURS
    }

    /// Gives a published item to fewer readers, at once.
    @Transactional
    public Result narrow(ItemId item, Label narrower, SignedIn account) {
        items.lock(item);
        var current = items.current(item, account.reader(), clock.instant())
                .filter(c -> c.mayBeChangedBy(account))
                .orElseThrow(NotFound::new);
        var now = clock.instant();
        if (narrower.asOf(now).isWiderThan(current.label().asOf(now))) {
            return Result.WIDER;
        }
        if (!narrower.admits(account.reader(), now)) {
            return Result.NOT_YOURS;
        }
        var outcome = publication.narrow(
                current, kinds.get(current.kind()), narrower, account.id().value());
        audit.record(account.did("item.narrowed", item.value()));
        return outcome instanceof Publication.Outcome.Done ? Result.NARROWED : Result.WIDER;
    }
}
