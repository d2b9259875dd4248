package de.langtisch.items;

import de.langtisch.audit.Audit;
import de.langtisch.kernel.ItemId;
import de.langtisch.membership.SignedIn;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What an importer held back becomes a draft of whoever may decide on it, to be corrected and then
/// released by somebody else.
@Component
public class HeldImports {
    private final ReleaseQueue queue;
    private final DraftRows drafts;
    private final Audit audit;
    private final Clock clock;

    HeldImports(ReleaseQueue queue, DraftRows drafts, Audit audit, Clock clock) {
        this.queue = queue;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
    }

    /// False when it does not wait for this account, or has an author.
    @Transactional
    public boolean takeOver(ItemId item, SignedIn account) {
        var held = queue.find(item, account)
                .flatMap(seen -> drafts.locked(item))
                .filter(draft -> draft.author() == null && draft.review().submitted());
        held.ifPresent(draft -> {
            drafts.takeOver(draft.id(), account.id());
            drafts.review(draft.id(), Drafts.OPEN, clock.instant());
            audit.record(account.did("draft.taken-over", item.value()));
        });
        return held.isPresent();
    }
}
