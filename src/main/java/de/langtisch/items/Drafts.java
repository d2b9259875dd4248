package de.langtisch.items;

import de.langtisch.audit.Audit;
import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.Ids;
import de.langtisch.kernel.ItemId;
import de.langtisch.kernel.NotFound;
import de.langtisch.labels.Label;
import de.langtisch.membership.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writing: drafts from the first key to submission. A draft is read by its author and named co-authors, from
/// submission also by those who may release; by no administrator (architecture.md 3).
@Component
public class Drafts {
    private final DraftRows drafts;
    private final ItemRows items;
    private final Kinds kinds;
    private final DraftRights rights;
    private final DraftLog log;

    Drafts(DraftRows drafts, ItemRows items, Kinds kinds, DraftRights rights, DraftLog log) {
        this.drafts = drafts;
        this.items = items;
        this.kinds = kinds;
        this.rights = rights;
        this.log = log;
    }

    /// When something happens, and its entry in the audit.
    @Component
    record DraftLog(Audit audit, Clock clock) {}

    /// What became of a save.
    public sealed interface SaveResult {
        record Saved(Draft draft) implements SaveResult {}

        /// Somebody (or another window) saved since; `stored` is what is there now. Nothing was overwritten.
        record Conflict(Draft stored) implements SaveResult {}

        /// Somebody else has it for release: `stored` stays as it is until it is taken back.
        record Waiting(Draft stored) implements SaveResult {}
    }

    /// Begins an item. `wanted` comes with the form, so that a double click begins one item only. When it is the id of
    /// something else, another id is taken: nobody learns by it what there is.
    @Transactional
    public Draft begin(ItemId wanted, String kindKey, Content content, SignedIn account) {
        var kind = kinds.get(kindKey);
        if (kind.writer() == Kind.Writer.OFFICE && !account.isEditor()) {
            throw new NotFound();
        }
        if (items.begin(wanted, kind.key(), account, log.clock().instant())) {
            var now = log.clock().instant();
            drafts.insert(new Draft(
                    Ids.random(),
                    wanted,
                    kind.key(),
                    items.owner(wanted),
                    null,
                    1,
                    content,
                    null,
                    List.of(),
                    account.id(),
                    Set.of(),
                    OPEN,
                    now,
                    now));
            log.audit().record(account.did("draft.begun", wanted.value()));
        }
        return find(wanted, account).orElseGet(() -> begin(ItemId.random(), kindKey, content, account));
    }

    static final Draft.Review OPEN = new Draft.Review(Draft.State.OPEN, false, null, null, null, null, "");

    /// Begins a change of a published item, or finds the one that this account is already writing. Only the owner's
    /// people may; a change that somebody else is writing is [Optional#empty()].
    @Transactional
    public Optional<Draft> beginRevision(ItemId item, SignedIn account) {
        var current =
                items.current(item, account.reader(), log.clock().instant()).orElseThrow(NotFound::new);
        if (!current.mayBeChangedBy(account)) {
            throw new NotFound();
        }
        if (drafts.byItem(item).isEmpty()) {
            var now = log.clock().instant();
            drafts.insert(new Draft(
                    Ids.random(),
                    item,
                    current.kind(),
                    current.owner(),
                    current.revision(),
                    1,
                    current.content(),
                    current.label(),
                    current.attachments(),
                    account.id(),
                    Set.of(),
                    OPEN,
                    now,
                    now));
            log.audit().record(account.did("draft.begun", item.value()));
        }
        return find(item, account);
    }

    /// The draft, for whoever writes it and may still do so.
    public Optional<Draft> find(ItemId item, SignedIn account) {
        return drafts.byItemOf(item, account.id()).filter(d -> rights.mayWrite(d, account));
    }

    /// What this account writes in its present capacity.
    public List<Draft> writtenBy(SignedIn account) {
        return drafts.writtenBy(account.id()).stream()
                .filter(d -> rights.mayWrite(d, account))
                .toList();
    }

    /// Saves what was typed; incomplete is fine. The same content again is [SaveResult.Saved], so that a repeated
    /// request does no harm. What waits for release is changed by nobody: it has to be taken back first.
    @Transactional
    public SaveResult save(ItemId item, int version, Content content, @Nullable Label label, SignedIn account) {
        var stored = writable(item, account);
        if (stored.content().equals(content) && java.util.Objects.equals(stored.label(), label)) {
            return new SaveResult.Saved(stored);
        }
        if (stored.review().submitted()) {
            return new SaveResult.Waiting(stored);
        }
        if (!drafts.write(stored.id(), version, content, label, log.clock().instant())) {
            return new SaveResult.Conflict(drafts.byItem(item).orElseThrow(NotFound::new));
        }
        return new SaveResult.Saved(drafts.byItem(item).orElseThrow(NotFound::new));
    }

    /// Changes the attachments, told those that are there now, so that two at once both stay. Fails with [BadInput]
    /// while the draft waits for release.
    @Transactional
    public Draft attach(ItemId item, UnaryOperator<List<Attachment>> change, SignedIn account) {
        var draft = writable(item, account);
        if (draft.review().submitted()) {
            throw new BadInput("items.error.waits");
        }
        drafts.replaceAttachments(draft.id(), change.apply(draft.attachments()));
        drafts.write(
                draft.id(),
                draft.version(),
                draft.content(),
                draft.label(),
                log.clock().instant());
        return drafts.byItem(item).orElseThrow(NotFound::new);
    }

    /// Takes a submitted draft back from release, to write on. Does nothing to one that is not submitted.
    @Transactional
    public void takeBack(ItemId item, SignedIn account) {
        var draft = writable(item, account);
        if (draft.review().submitted()) {
            drafts.review(draft.id(), draft.review().takenBack(), log.clock().instant());
            log.audit().record(account.did("draft.taken-back", item.value()));
        }
    }

    /// Names a co-author of the same authority.
    @Transactional
    public void share(ItemId item, SignedIn with, SignedIn account) {
        var draft = writable(item, account);
        if (!with.authority().equals(account.authority())) {
            throw new NotFound();
        }
        drafts.addCoauthor(draft.id(), with.id());
        log.audit().record(account.did("draft.shared", item.value()));
    }

    /// Throws the draft away; what is published stays.
    @Transactional
    public void discard(ItemId item, SignedIn account) {
        var draft = writable(item, account);
        drafts.delete(draft.id());
        items.forgetUnpublished(item);
        log.audit().record(account.did("draft.discarded", item.value()));
    }

    private Draft writable(ItemId item, SignedIn account) {
        return drafts.lockedOf(item, account.id())
                .filter(d -> rights.mayWrite(d, account))
                .orElseThrow(NotFound::new);
    }
}
