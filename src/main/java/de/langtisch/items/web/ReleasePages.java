package de.langtisch.items.web;

import de.langtisch.items.BaseStates;
import de.langtisch.items.Draft;
import de.langtisch.items.Items;
import de.langtisch.items.Kind;
import de.langtisch.items.Kinds;
import de.langtisch.items.LabelWords;
import de.langtisch.items.ReturnedStates;
import de.langtisch.items.ReviewNotes;
import de.langtisch.items.Words;
import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.ItemId;
import de.langtisch.kernel.NotFound;
import de.langtisch.labels.Label;
import de.langtisch.membership.ReaderPreview;
import de.langtisch.membership.ReaderPreviews;
import de.langtisch.membership.SignedIn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds the pages of the release.
@Component
class ReleasePages {
    private final Kinds kinds;
    private final Words words;
    private final ReviewContext context;
    private final ItemPages itemPages;
    private final DraftPreviews shown;

    ReleasePages(Kinds kinds, Words words, ReviewContext context, ItemPages itemPages, DraftPreviews shown) {
        this.kinds = kinds;
        this.words = words;
        this.context = context;
        this.itemPages = itemPages;
        this.shown = shown;
    }

    /// What a review is looked at with.
    @Component
    record ReviewContext(
            LabelWords labels,
            ReaderPreviews previews,
            ReviewNotes notes,
            BaseStates bases,
            ReturnedStates returned,
            Items items) {}

    /// The queue of one account.
    record QueuePage(List<Line> lines) {
        record Line(
                String id,
                String kindName,
                String title,
                String owner,
                String labelWords,
                String since,
                boolean editorial,
                boolean change) {}
    }

    /// One submitted text: whole, or as comparison with the published state. `baseHidden` when there is
    /// one that this account may not read; `doubt` is why an import waits, absent for what a person
    /// wrote; `sinceReturned` when it was given back before.
    record ReviewPage(
            String id,
            String kindName,
            String title,
            String owner,
            String labelWords,
            ReaderPreview preview,
            String hash,
            boolean editorial,
            boolean change,
            boolean baseHidden,
            @Nullable String doubt,
            List<ConflictPage.Part> parts,
            @Nullable List<ConflictPage.Part> sinceReturned,
            List<DraftPreviews.Part> fields,
            List<ItemPage.FileView> files,
            Map<String, String> fieldNames,
            List<WritePage.Note> notes) {}

    /// What no longer waits: where to read it, empty when this account cannot, and what the account had typed.
    record GonePage(String published, String typed) {}

    Map<String, String> error(String field, BadInput input) {
        return Map.of(field, words.get(input.key(), input.arguments().toArray()));
    }

    GonePage gone(ItemId id, String typed, SignedIn account) {
        return new GonePage(context.items().find(id, account.reader()).isPresent() ? "/beitraege/" + id : "", typed);
    }

    QueuePage queue(List<Draft> drafts) {
        return new QueuePage(drafts.stream()
                .map(d -> new QueuePage.Line(
                        d.item().value(),
                        words.kind(kinds.get(d.kind())),
                        d.content().title(),
                        d.owner().name(),
                        context.labels().of(label(d)),
                        Optional.ofNullable(d.review().submittedAt())
                                .map(words::day)
                                .orElse(""),
                        d.review().editorial(),
                        d.isRevision()))
                .toList());
    }

    private static Label label(Draft draft) {
        return Optional.ofNullable(draft.label()).orElseThrow(NotFound::new);
    }

    ReviewPage of(Draft draft, SignedIn account) {
        var base = context.bases().of(draft, account);
        var kind = kinds.get(draft.kind());
        var label = label(draft);
        return new ReviewPage(
                draft.item().value(),
                words.kind(kind),
                draft.content().title(),
                draft.owner().name(),
                context.labels().of(label),
                context.previews().of(label),
                Optional.ofNullable(draft.review().submittedHash()).orElse(""),
                draft.review().editorial(),
                base.isPresent(),
                draft.isRevision() && base.isEmpty(),
                draft.author() == null ? draft.review().returnReason() : null,
                base.map(old -> itemPages.parts(kind, itemPages.state(old), state(draft, label)))
                        .orElse(List.of()),
                sinceReturned(kind, draft, label),
                shown.parts(draft),
                files(draft),
                fieldNames(kind),
                context.notes().of(draft.id()).stream()
                        .map(n -> new WritePage.Note(words.part(kind, n.field()), n.text(), n.authorName()))
                        .toList());
    }

    private ItemPages.State state(Draft draft, Label label) {
        return ItemPages.State.of(draft.content(), context.labels().of(label), draft.attachments());
    }

    private @Nullable List<ConflictPage.Part> sinceReturned(Kind kind, Draft draft, Label label) {
        return context.returned()
                .of(draft)
                .map(r -> new ItemPages.State(r.content(), context.labels().of(r.label()), r.fileNames()))
                .map(returned -> itemPages.parts(kind, returned, state(draft, label)))
                .orElse(null);
    }

    private List<ItemPage.FileView> files(Draft draft) {
        return draft.attachments().stream()
                .map(a -> new ItemPage.FileView(
                        "/freigaben/" + draft.item() + "/anlagen/" + a.hash(),
                        a.name(),
                        words.get("items.usageRight." + a.usageRight().name())))
                .toList();
    }

    private Map<String, String> fieldNames(Kind kind) {
        var names = new LinkedHashMap<String, String>();
        names.put("title", words.get("items.part.title"));
        kind.fields().forEach(f -> names.put(f.key(), words.label(kind, f)));
        names.put("label", words.get("items.part.label"));
        return names;
    }
}
