package de.langtisch.items;

import de.langtisch.kernel.ItemId;
import de.langtisch.labels.Label;
import de.langtisch.membership.SignedIn;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What waits for release, and whom it waits for: the label's [ReleaseRule] says who, and nobody decides on own text.
@Component
public class ReleaseQueue {
    private final DraftRows drafts;

    ReleaseQueue(DraftRows drafts) {
        this.drafts = drafts;
    }

    DraftRows drafts() {
        return drafts;
    }

    /// What waits for this account in its present capacity, oldest first.
    public List<Draft> of(SignedIn account) {
        return drafts.submitted().stream().filter(d -> mayDecide(d, account)).toList();
    }

    /// How many wait for this account, without reading them.
    public int count(SignedIn account) {
        return (int) drafts.submittedWithoutContent().stream()
                .filter(d -> mayDecide(d, account))
                .count();
    }

    /// The submitted draft, for whoever may decide on it.
    public Optional<Draft> find(ItemId item, SignedIn account) {
        return drafts.withoutContent(item)
                .filter(d -> mayDecide(d, account))
                .flatMap(d -> drafts.byItem(item))
                .filter(d -> mayDecide(d, account));
    }

    /// The same, and nobody else decides until the transaction ends.
    Optional<Draft> locked(ItemId item, SignedIn account) {
        return find(item, account).flatMap(d -> drafts.locked(item)).filter(d -> mayDecide(d, account));
    }

    private boolean mayDecide(Draft draft, SignedIn account) {
        var label = draft.label();
        if (!draft.review().submitted() || label == null || draft.isWrittenBy(account.id())) {
            return false;
        }
        return rule(draft, label).admits(account, draft);
    }

    /// An import held back is the Geschäftsstelle's to release, whatever its label.
    static ReleaseRule rule(Draft draft, Label label) {
        return draft.author() == null ? new ReleaseRule.Editor() : ReleaseRule.of(label, draft.owner());
    }
}
