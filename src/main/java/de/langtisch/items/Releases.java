package de.langtisch.items;

import de.langtisch.audit.Audit;
import de.langtisch.kernel.ItemId;
import de.langtisch.kernel.NotFound;
import de.langtisch.labels.Label;
import de.langtisch.membership.ReaderPreviews;
import de.langtisch.membership.SignedIn;
import de.langtisch.notification.Notices;
import de.langtisch.privacy.Fund;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// From submission to publication. Who releases follows the label ([ReleaseRule]); nobody releases own text; an
/// approval holds for exactly the hash that was looked at.
@Component
public class Releases {
    /// The kind of notice about an item, which is shown to whom its label admits.
    private static final String PUBLISHED_NOTICE = "item";

    private final ReleaseQueue queue;
    private final DraftRows drafts;
    private final Kinds kinds;
    private final Submissions submissions;
    private final Publication publication;
    private final ReleaseContext context;

    Releases(
            ReleaseQueue queue, Kinds kinds, Submissions submissions, Publication publication, ReleaseContext context) {
        this.queue = queue;
        this.drafts = queue.drafts();
        this.kinds = kinds;
        this.submissions = submissions;
        this.publication = publication;
        this.context = context;
    }

    /// Clock, audit and reader preview, which every step of a release needs.
    @org.springframework.stereotype.Component
    record ReleaseContext(
            Clock clock,
            Audit audit,
            ReaderPreviews previews,
            ItemRows items,
            Notices notices,
            DraftRights rights,
            SaidBefore said) {}

    /// What became of handing a draft in.
    public sealed interface SubmitResult {
        /// Waits for release by whom the rule names.
        record Submitted(ReleaseRule rule) implements SubmitResult {}

        /// Of a kind that needs nobody's release: published.
        record Published() implements SubmitResult {}

        /// Fields are missing or wrong; everything typed is kept.
        record Incomplete(List<Problem> problems) implements SubmitResult {}

        /// The readers are others than the ones shown: look again.
        record ReadersChanged() implements SubmitResult {}

        /// Somebody saved since.
        record Stale() implements SubmitResult {}

        /// The guard wants decisions first.
        record Blocked(List<Fund> funde) implements SubmitResult {}
    }

    /// Hands the draft in; one that waits already stays as it was handed in. `version` and `fingerprint` are what the
    /// author saw: the text and who will be able to read.
    @Transactional
    public SubmitResult submit(ItemId item, int version, String fingerprint, boolean editorial, SignedIn account) {
        var draft = drafts.lockedOf(item, account.id())
                .filter(d -> context.rights().mayWrite(d, account))
                .orElseThrow(NotFound::new);
        var label = draft.label();
        if (draft.review().submitted() && label != null) {
            return new SubmitResult.Submitted(ReleaseRule.of(label, draft.owner()));
        }
        if (draft.version() != version) {
            return new SubmitResult.Stale();
        }
        var kind = kinds.get(draft.kind());
        var problems = submissions.problems(kind, draft, editorial, account);
        if (!problems.isEmpty() || label == null) {
            return new SubmitResult.Incomplete(problems);
        }
        if (!context.previews().of(label).fingerprint().equals(fingerprint)) {
            return new SubmitResult.ReadersChanged();
        }
        if (kind.appearsAtOnce() && isPublished(draft, label, account)) {
            drafts.delete(draft.id());
            return new SubmitResult.Published();
        }
        return kind.appearsAtOnce() && !widens(draft, label)
                ? publishAtOnce(draft, kind, label, account)
                : handIn(draft, label, editorial, account);
    }

    /// The same form once more: what it says stands already.
    private boolean isPublished(Draft draft, Label label, SignedIn account) {
        return draft.isRevision()
                && context.items()
                        .current(draft.item(), account.reader(), context.clock().instant())
                        .filter(now -> now.content().equals(draft.content())
                                && now.label().equals(label)
                                && now.attachments().equals(draft.attachments()))
                        .isPresent();
    }

    /// What needs nobody's release still waits for the second person when it is given to more readers.
    private boolean widens(Draft draft, Label label) {
        return context.items()
                .currentLabel(draft.item())
                .filter(label::isWiderThan)
                .isPresent();
    }

    private SubmitResult publishAtOnce(Draft draft, Kind kind, Label label, SignedIn account) {
        var outcome = publication.publish(new RevisionRows.New(
                draft.item(),
                kind,
                draft.content(),
                label,
                draft.attachments(),
                account.id().value(),
                Current.Approval.OPEN_KIND,
                null));
        return switch (outcome) {
            case Publication.Outcome.Blocked(var funde) -> new SubmitResult.Blocked(funde);
            case Publication.Outcome.Done _ -> {
                drafts.delete(draft.id());
                context.audit()
                        .record(account.did("item.published", draft.item().value()));
                yield new SubmitResult.Published();
            }
        };
    }

    private SubmitResult handIn(Draft draft, Label label, boolean editorial, SignedIn account) {
        var now = context.clock().instant();
        context.said().forgetOtherCircles(draft.id(), label);
        drafts.review(draft.id(), Draft.Review.waiting(editorial, now, draft.approvalHash(editorial)), now);
        context.audit().record(account.did("draft.submitted", draft.item().value()));
        return new SubmitResult.Submitted(ReleaseRule.of(label, draft.owner()));
    }

    /// What became of an approval.
    public sealed interface ApproveResult {
        record Published(int number) implements ApproveResult {}

        /// The owning authority's step is done; the Geschäftsstelle is next.
        record PassedOn() implements ApproveResult {}

        /// The text is not the one that was looked at.
        record Stale() implements ApproveResult {}

        record ReadersChanged() implements ApproveResult {}

        record Blocked(List<Fund> funde) implements ApproveResult {}

        /// It does not wait for this account, or no longer: decided, given back or taken back meanwhile.
        record Gone() implements ApproveResult {}
    }

    /// Approves exactly what carries this hash.
    @Transactional
    public ApproveResult approve(ItemId item, String hash, String fingerprint, SignedIn account) {
        return queue.locked(item, account)
                .map(draft -> approve(draft, hash, fingerprint, account))
                .orElseGet(ApproveResult.Gone::new);
    }

    private ApproveResult approve(Draft draft, String hash, String fingerprint, SignedIn account) {
        var label = draft.label();
        if (label == null
                || !hash.equals(draft.review().submittedHash())
                || !hash.equals(draft.approvalHash(draft.review().editorial()))) {
            return new ApproveResult.Stale();
        }
        if (!context.previews().of(label).fingerprint().equals(fingerprint)) {
            return new ApproveResult.ReadersChanged();
        }
        if (draft.review().editorial() && submissions.isMore(kinds.get(draft.kind()), draft, account)) {
            leaveQuickLane(draft, account);
            return new ApproveResult.Stale();
        }
        boolean firstOfTwo = ReleaseQueue.rule(draft, label) instanceof ReleaseRule.OwnerThenEditor
                && !ReleaseRule.OwnerThenEditor.ownerHasApproved(draft)
                && !draft.review().editorial();
        return firstOfTwo ? passOn(draft, account) : publish(draft, label, account);
    }

    /// What was a slip of wording when it was handed in is more than that now: the item has other readers or
    /// another text since. It goes the whole way.
    private void leaveQuickLane(Draft draft, SignedIn account) {
        var now = context.clock().instant();
        drafts.review(draft.id(), Draft.Review.waiting(false, now, draft.approvalHash(false)), now);
        context.audit().record(account.did("draft.left-quick-lane", draft.item().value()));
    }

    private ApproveResult passOn(Draft draft, SignedIn account) {
        var now = context.clock().instant();
        drafts.review(draft.id(), draft.review().approvedByOwner(account.id()), now);
        context.said().forget(draft.id());
        context.audit()
                .record(account.did("draft.approved-by-owner", draft.item().value()));
        return new ApproveResult.PassedOn();
    }

    private ApproveResult publish(Draft draft, Label label, SignedIn account) {
        var author = draft.author();
        var outcome = publication.publish(new RevisionRows.New(
                draft.item(),
                kinds.get(draft.kind()),
                draft.content(),
                label,
                draft.attachments(),
                author == null ? null : author.value(),
                draft.review().editorial() ? Current.Approval.EDITORIAL : Current.Approval.RELEASE,
                account.id().value()));
        return switch (outcome) {
            case Publication.Outcome.Blocked(var funde) -> new ApproveResult.Blocked(funde);
            case Publication.Outcome.Done(int number) -> {
                drafts.delete(draft.id());
                context.audit()
                        .record(account.did("item.published", draft.item().value()));
                tellAuthor(draft, PUBLISHED_NOTICE, "items.reason.released");
                yield new ApproveResult.Published(number);
            }
        };
    }

    /// Gives the draft back to its author with a reason, which the author sees above the text; false when it does not
    /// wait for this account, or no longer.
    @Transactional
    public boolean giveBack(ItemId item, String reason, SignedIn account) {
        var waiting = queue.locked(item, account);
        waiting.ifPresent(draft -> giveBack(draft, reason, account));
        return waiting.isPresent();
    }

    /// What an importer brought has no author to give it back to: it is not taken.
    private void giveBack(Draft draft, String reason, SignedIn account) {
        if (draft.author() == null) {
            drafts.delete(draft.id());
            context.audit().record(account.did("draft.discarded", draft.item().value()));
            return;
        }
        var now = context.clock().instant();
        drafts.review(draft.id(), new Draft.Review(Draft.State.RETURNED, false, null, null, null, null, reason), now);
        context.said().keepReturned(draft);
        context.audit().record(account.did("draft.returned", draft.item().value()));
        tellAuthor(draft, DraftNotices.KIND, "items.reason.returned");
    }

    private void tellAuthor(Draft draft, String noticeKind, String reason) {
        var author = draft.author();
        if (author != null) {
            context.notices()
                    .enqueue(Notices.Notice.own(author, noticeKind, draft.item().value(), reason));
        }
    }
}
