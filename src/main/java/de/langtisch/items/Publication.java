package de.langtisch.items;

import de.langtisch.files.Files;
import de.langtisch.kernel.ItemId;
import de.langtisch.labels.Label;
import de.langtisch.privacy.Fund;
import de.langtisch.privacy.GuardOutcome;
import de.langtisch.privacy.GuardedText;
import de.langtisch.privacy.PersonalDataGuard;
import de.langtisch.search.SearchOutbox;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The only way from a text to a published revision: guard, revision, index, event. Whoever calls it has checked who
/// may publish; that the guard saw the content is held by the database itself.
@Component
class Publication {
    private final PersonalDataGuard guard;
    private final RevisionRows revisions;
    private final Files files;
    private final SearchOutbox index;
    private final ApplicationEventPublisher events;

    Publication(
            PersonalDataGuard guard,
            RevisionRows revisions,
            Files files,
            SearchOutbox index,
            ApplicationEventPublisher events) {
        this.guard = guard;
        this.revisions = revisions;
        this.files = files;
        this.index = index;
        this.events = events;
    }

    /// What became of an attempt to publish.
    sealed interface Outcome {
        record Done(int number) implements Outcome {}

        record Blocked(List<Fund> funde) implements Outcome {}
    }

    Outcome publish(RevisionRows.New revision) {
        var hash = ContentJson.contentHash(revision.kind().key(), revision.content(), revision.attachments());
        return switch (guard.clear(hash, texts(revision))) {
            case GuardOutcome.DecisionRequired(var funde) -> new Outcome.Blocked(funde);
            case GuardOutcome.Cleared _ -> {
                int number = revisions.publish(revision);
                index.changed(revision.item().value());
                events.publishEvent(
                        new ItemPublished(revision.item(), revision.kind().key(), number));
                yield new Outcome.Done(number);
            }
        };
    }

    private List<GuardedText> texts(RevisionRows.New revision) {
        var texts = new ArrayList<GuardedText>();
        texts.add(new GuardedText("title", revision.content().title()));
        revision.content().values().forEach((field, text) -> texts.add(new GuardedText(field, text)));
        var attachments = revision.attachments();
        var contents = files.texts(attachments.stream().map(Attachment::hash).toList());
        for (int i = 0; i < attachments.size(); i++) {
            texts.add(new GuardedText("attachments", attachments.get(i).name()));
            texts.add(new GuardedText("attachments", contents.get(i)));
        }
        return texts;
    }

    /// The same content for fewer readers acts at once; nobody else has to agree.
    Outcome narrow(Current current, Kind kind, Label narrower, String account) {
        return publish(new RevisionRows.New(
                current.id(),
                kind,
                current.content(),
                narrower,
                current.attachments(),
                account,
                Current.Approval.NARROWING,
                account));
    }

    void changed(ItemId item) {
        index.changed(item.value());
    }
}
