package de.langtisch.items.web;

import de.langtisch.items.Attachment;
import de.langtisch.items.Draft;
import de.langtisch.items.Field;
import de.langtisch.items.Kind;
import de.langtisch.items.Kinds;
import de.langtisch.items.Problem;
import de.langtisch.items.ReviewNotes;
import de.langtisch.items.RowViews;
import de.langtisch.items.Twins;
import de.langtisch.items.Words;
import de.langtisch.membership.SignedIn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Builds [WritePage] from a draft.
@Component
class WritePages {
    private final Kinds kinds;
    private final Words words;
    private final LabelChoices labels;
    private final ReviewNotes notes;
    private final Twins twins;

    WritePages(Kinds kinds, Words words, LabelChoices labels, ReviewNotes notes, Twins twins) {
        this.kinds = kinds;
        this.words = words;
        this.labels = labels;
        this.notes = notes;
        this.twins = twins;
    }

    WritePage of(Draft draft, List<Problem> problems, SignedIn account) {
        var kind = kinds.get(draft.kind());
        var folded = views(kind, draft, true);
        var errors = errors(kind, problems);
        return new WritePage(
                draft.item().value(),
                words.kind(kind),
                draft.isRevision(),
                heading(kind, draft),
                draft.version(),
                words.time(draft.updatedAt()),
                draft.content().title(),
                views(kind, draft, false),
                folded,
                folded.stream().anyMatch(f -> !f.value().isEmpty() || errors.containsKey(f.name())),
                words.topics(),
                draft.content().topics(),
                labels.view(draft, kind, account),
                errors,
                draft.attachments().stream()
                        .map(a -> WritePage.AttachmentView.of(
                                a,
                                words.get("items.usageRight." + a.usageRight().name())))
                        .toList(),
                usageRights(),
                review(draft, kind),
                twins.of(draft, account.reader()).stream()
                        .map(row -> new WritePage.Twin(RowViews.href(row), row.title()))
                        .toList());
    }

    private Map<String, String> usageRights() {
        var rights = new LinkedHashMap<String, String>();
        for (var right : Attachment.UsageRight.values()) {
            rights.put(right.name(), words.get("items.usageRight." + right.name()));
        }
        return rights;
    }

    /// The sentences by field, in the order of the page; a field's sentence begins with its name.
    private Map<String, String> errors(Kind kind, List<Problem> problems) {
        var order = new ArrayList<>(List.of("title"));
        kind.fields().stream().filter(f -> !f.behindMore()).map(Field::key).forEach(order::add);
        order.add("topics");
        kind.fields().stream().filter(Field::behindMore).map(Field::key).forEach(order::add);
        var sentences = words.sentences(problems.stream()
                .sorted(Comparator.comparingInt(
                        p -> order.contains(p.field()) ? order.indexOf(p.field()) : order.size()))
                .toList());
        sentences.replaceAll((field, sentence) -> kind.field(field)
                .map(f -> words.get("items.error.named", words.label(kind, f), sentence))
                .orElse(sentence));
        return sentences;
    }

    private String heading(Kind kind, Draft draft) {
        return words.get(draft.isRevision() ? "items.write.change" : "items.write.new", words.kind(kind));
    }

    private List<WritePage.FieldView> views(Kind kind, Draft draft, boolean folded) {
        return kind.fields().stream()
                .filter(f -> f.behindMore() == folded)
                .map(f -> view(kind, f, draft.content().value(f.key())))
                .toList();
    }

    private WritePage.FieldView view(Kind kind, Field field, String value) {
        var hint = words.hint(kind, field);
        return new WritePage.FieldView(
                field.key(),
                field.type().name(),
                words.label(kind, field),
                hint.isEmpty() ? null : hint,
                field.required(),
                value,
                field.type() == Field.Type.CHOICE ? words.choices(kind, field) : Map.of());
    }

    private WritePage.ReviewView review(Draft draft, Kind kind) {
        return new WritePage.ReviewView(
                draft.review().returnReason(),
                notes.of(draft.id()).stream()
                        .map(n -> new WritePage.Note(words.part(kind, n.field()), n.text(), n.authorName()))
                        .toList(),
                draft.isRevision() && !kind.appearsAtOnce(),
                draft.review().editorial());
    }
}
