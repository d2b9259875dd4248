package de.langtisch.items;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.ItemId;
import de.langtisch.labels.Label;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Work in progress on an item, as it is stored. `author` is absent for what an importer holds back; `label` until one
/// was chosen; `baseRevision` for the first text of an item.
public record Draft(
        String id,
        ItemId item,
        String kind,
        Owner owner,
        @Nullable String baseRevision,
        int version,
        Content content,
        @Nullable Label label,
        List<Attachment> attachments,
        @Nullable AccountId author,
        Set<AccountId> coauthors,
        Review review,
        Instant createdAt,
        Instant updatedAt) {

    /// Where the draft stands between writing and release.
    public enum State {
        OPEN,
        SUBMITTED,
        RETURNED
    }

    /// The state of the review. `submittedHash` is what the releasing person sees and approves; `ownerApprovedHash` the
    /// first of the two steps that a public label needs.
    public record Review(
            State state,
            boolean editorial,
            @Nullable Instant submittedAt,
            @Nullable String submittedHash,
            @Nullable AccountId ownerApprovedBy,
            @Nullable String ownerApprovedHash,
            String returnReason) {
        public boolean submitted() {
            return state == State.SUBMITTED;
        }

        /// Waits for release since `now`, with what is to be approved.
        static Review waiting(boolean editorial, Instant now, String hash) {
            return new Review(State.SUBMITTED, editorial, now, hash, null, null, "");
        }

        /// To write on; the chosen lane stays chosen.
        Review takenBack() {
            return new Review(State.OPEN, editorial, null, null, null, null, "");
        }

        /// The first of two steps is done.
        Review approvedByOwner(AccountId by) {
            return new Review(state, editorial, submittedAt, submittedHash, by, submittedHash, "");
        }
    }

    public boolean isWrittenBy(AccountId account) {
        return account.equals(author) || coauthors.contains(account);
    }

    /// True for a change of something published.
    public boolean isRevision() {
        return baseRevision != null;
    }

    /// The hash that an approval is bound to: content, label, attachments, and whether it goes through the quick
    /// lane. Needs a label.
    String approvalHash(boolean editorial) {
        var hash = Approvals.hash(
                kind, content, java.util.Objects.requireNonNullElseGet(label, Approvals::noLabel), attachments);
        return editorial ? ContentJson.sha256("editorial|" + hash) : hash;
    }
}
