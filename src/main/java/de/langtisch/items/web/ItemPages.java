package de.langtisch.items.web;

import de.langtisch.items.Attachment;
import de.langtisch.items.Comments;
import de.langtisch.items.Content;
import de.langtisch.items.Current;
import de.langtisch.items.Field;
import de.langtisch.items.FieldDifference;
import de.langtisch.items.ItemPanel;
import de.langtisch.items.Kind;
import de.langtisch.items.Kinds;
import de.langtisch.items.LabelWords;
import de.langtisch.items.Ribbon;
import de.langtisch.items.Words;
import de.langtisch.labels.Reader;
import de.langtisch.membership.SignedIn;
import de.langtisch.text.CanonicalText;
import de.langtisch.text.Linker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds the pages of an item from its states.
@Component
class ItemPages {
    /// Longer texts (full decisions) are folded below the others.
    private static final int LONG = 12_000;

    private final Kinds kinds;
    private final Words words;
    private final LabelWords labels;
    private final List<ItemPanel> panels;
    private final Written written;

    ItemPages(Kinds kinds, Words words, LabelWords labels, List<ItemPanel> panels, Written written) {
        this.kinds = kinds;
        this.words = words;
        this.labels = labels;
        this.panels = panels;
        this.written = written;
    }

    /// What writes texts: the same for everybody, and then what only this reader knows of the links in them.
    @Component
    record Written(RenderedParts parts, OutdatedLinks marks) {}

    ItemPage of(Current shown, Current current, @Nullable SignedIn account) {
        var kind = kinds.get(shown.kind());
        var content = shown.content();
        boolean past = !ItemController.isCurrent(shown, current);
        var parts = past
                ? List.<ItemPanel.Part>of()
                : panels.stream().flatMap(p -> p.parts(shown, account).stream()).toList();
        var above = at(ItemPanel.Place.ABOVE_TEXT, parts);
        var reading = reading(kind, shown, past, above.isEmpty());
        return new ItemPage(
                shown.id().value(),
                "/beitraege/" + shown.id(),
                kind.key(),
                words.kind(kind),
                content.title(),
                kind.facts(content).line(),
                labels.of(shown.label()),
                reading.topics(),
                reading.provenance(),
                html(reading, reader(account)),
                new ItemPage.Rights(
                        !past && current.mayBeChangedBy(account),
                        !past && account != null && kind.takesComments(),
                        account != null),
                above,
                at(ItemPanel.Place.BELOW_TEXT, parts),
                at(ItemPanel.Place.RAIL, parts));
    }

    private ItemPage.Reading reading(Kind kind, Current shown, boolean past, boolean withRibbon) {
        var content = shown.content();
        return new ItemPage.Reading(
                "/beitraege/" + shown.id(),
                withRibbon ? kind.ribbon(content).map(this::ribbon).orElse(null) : null,
                sections(kind, content, false),
                sections(kind, content, true),
                facts(kind, content),
                words.topics(content),
                files(shown),
                provenance(shown, past));
    }

    private ItemPage.RibbonView ribbon(Ribbon ribbon) {
        var sentence = words.get(ribbon.messageKey());
        return new ItemPage.RibbonView(ribbon.tone().style(), ribbon.tone().icon(), sentence);
    }

    private List<ItemPage.Section> sections(Kind kind, Content content, boolean folded) {
        return kind.fields().stream()
                .filter(f -> f.type() == Field.Type.TEXT && content.has(f.key()))
                .filter(f -> (content.value(f.key()).length() > LONG) == folded)
                .map(f -> new ItemPage.Section(
                        words.label(kind, f),
                        note(kind, f, content),
                        content.value(f.key()),
                        written.parts().linker()))
                .toList();
    }

    /// A text's own remark: the choice in a field named `<text>_source` says whose it is.
    private String note(Kind kind, Field field, Content content) {
        return kind.field(field.key() + "_source")
                .filter(source -> content.has(source.key()))
                .map(source -> words.choice(kind, source, content.value(source.key())))
                .orElse("");
    }

    private List<ItemPage.Fact> facts(Kind kind, Content content) {
        var facts = new ArrayList<ItemPage.Fact>();
        var own = kind.facts(content).names();
        for (var field : kind.fields()) {
            if (content.has(field.key())
                    && field.type() != Field.Type.TEXT
                    && !field.key().endsWith("_source")) {
                boolean source = field.type() == Field.Type.ADDRESS;
                var values = values(kind, field, content).stream()
                        .map(v -> new ItemPage.Value(
                                v,
                                own.contains(v) ? Linker.NONE : written.parts().linker()))
                        .toList();
                var note = note(kind, field, content);
                var name = words.label(kind, field) + (note.isEmpty() ? "" : " (" + note + ")");
                facts.add(new ItemPage.Fact(name, values, source));
            }
        }
        return facts;
    }

    private List<String> values(Kind kind, Field field, Content content) {
        return switch (field.type()) {
            case CHOICE -> List.of(words.choice(kind, field, content.value(field.key())));
            case LINES -> content.lines(field.key());
            case DATE ->
                content.date(field.key())
                        .map(words::day)
                        .map(List::of)
                        .orElseGet(() -> List.of(content.value(field.key())));
            case LINE, ADDRESS, TEXT -> List.of(content.value(field.key()));
        };
    }

    private List<ItemPage.FileView> files(Current shown) {
        return shown.attachments().stream()
                .map(a -> new ItemPage.FileView(
                        "/beitraege/" + shown.id() + "/fassungen/" + shown.number() + "/anlagen/" + a.hash(),
                        a.name(),
                        words.get("items.usageRight." + a.usageRight().name())))
                .toList();
    }

    private ItemPage.Provenance provenance(Current shown, boolean past) {
        return new ItemPage.Provenance(
                shown.owner().name(),
                shown.formerMember(),
                shown.authorName(),
                words.day(shown.publishedAt()),
                words.get("items.approval." + shown.approval().name(), shown.approvedByName()),
                shown.number(),
                past);
    }

    private ItemPage.Html html(ItemPage.Reading reading, Reader reader) {
        return new ItemPage.Html(
                written.marks().in(written.parts().text(reading), reader),
                written.marks().in(written.parts().rail(reading), reader));
    }

    private List<String> at(ItemPanel.Place place, List<ItemPanel.Part> parts) {
        return parts.stream()
                .filter(p -> p.place() == place)
                .map(p -> written.parts().panel(p).html())
                .toList();
    }

    private static Reader reader(@Nullable SignedIn account) {
        return account == null ? Reader.ANYBODY : account.reader();
    }

    List<ItemPage.CommentView> comments(List<Comments.Comment> comments, Reader reader) {
        return comments.stream()
                .map(c -> new ItemPage.CommentView(
                        c.id(),
                        written.marks()
                                .in(
                                        CanonicalText.toHtml(
                                                c.text(), written.parts().linker()),
                                        reader),
                        c.authorName(),
                        c.authorityName(),
                        words.day(c.writtenAt())))
                .toList();
    }

    ItemPage.HistoryPage history(List<Current> states) {
        var current = states.getFirst();
        return new ItemPage.HistoryPage(
                current.id().value(),
                current.content().title(),
                states.stream()
                        .map(s -> new ItemPage.StateView(
                                s.number(),
                                words.day(s.publishedAt()) + ", " + words.time(s.publishedAt()),
                                words.get("items.approval." + s.approval().name(), s.approvedByName()),
                                s.authorName(),
                                labels.of(s.label()),
                                ItemController.isCurrent(s, current)))
                        .toList());
    }

    ItemPage.ComparisonPage comparison(Current old, Current now) {
        var kind = kinds.get(now.kind());
        return new ItemPage.ComparisonPage(
                now.id().value(),
                now.content().title(),
                old.number(),
                now.number(),
                words.day(old.publishedAt()),
                words.day(now.publishedAt()),
                parts(kind, state(old), state(now)));
    }

    /// What is compared: fields, label in words, names of the attachments.
    record State(Content content, String labelWords, List<String> fileNames) {
        static State of(Content content, String labelWords, List<Attachment> attachments) {
            return new State(
                    content,
                    labelWords,
                    attachments.stream().map(Attachment::name).toList());
        }
    }

    State state(Current current) {
        return State.of(current.content(), labels.of(current.label()), current.attachments());
    }

    /// Every part that differs.
    List<ConflictPage.Part> parts(Kind kind, State old, State now) {
        var differences = new ArrayList<>(
                FieldDifference.between(kind, old.content(), now.content(), old.fileNames(), now.fileNames()));
        differences.addAll(FieldDifference.of("label", old.labelWords(), now.labelWords()));
        return differences.stream()
                .map(d -> new ConflictPage.Part(words.part(kind, d.part()), Differences.html(d, words)))
                .toList();
    }
}
