package de.langtisch.portal;

import de.langtisch.kernel.Ids;
import java.util.ArrayList;
import java.util.List;

/// A text on its way through draft, release and change, by the forms of the pages.
@SuppressWarnings("NullAway.Init")
final class Desk {
    private final Client author;

    String draft;
    String item;
    String[] texts = {};
    String outcome = "bewaehrt";

    Desk(Client author) {
        this.author = author;
    }

    /// Begins an item of this kind.
    void begin(String kind) {
        draft = author.post("/schreiben/" + kind, Client.Field.of("wanted", Ids.random()))
                .location();
        item = draft.replace("/entwuerfe/", "/beitraege/");
    }

    /// Where whoever releases looks at it.
    String review() {
        return draft.replace("/entwuerfe/", "/freigaben/");
    }

    /// The form of the draft with this text for these readers.
    List<Client.Field> form(Client writer, String circle, String... texts) {
        var page = writer.get(draft).page();
        var fields = new ArrayList<>(Client.Field.of(
                "version",
                page.select("[name=version]").val(),
                "fingerprint",
                page.select("[name=fingerprint]").val(),
                "title",
                "Unter uns",
                "outcome",
                outcome,
                "topics",
                "shisha",
                "label",
                page.select("#label option:contains(" + circle + ")").val()));
        fields.addAll(Client.Field.of(texts));
        return fields;
    }

    /// Saved once, so that the readers are counted, then handed in.
    Client.Answer submit(Client writer, String circle, String... texts) {
        writer.post(draft, form(writer, circle, texts)).leadsTo(draft);
        var fields = form(writer, circle, texts);
        fields.addAll(Client.Field.of("action", "submit"));
        return writer.post(draft, fields);
    }

    void approve(Client by) {
        var page = by.get(review()).page();
        by.post(
                        review() + "/freigeben",
                        Client.Field.of(
                                "hash",
                                page.select("[name=hash]").val(),
                                "fingerprint",
                                page.select("[name=fingerprint]").val()))
                .leadsTo("/freigaben");
    }

    /// Begins a change of what is published.
    void change() {
        author.post(item + "/bearbeiten", List.of()).leadsTo(draft);
    }
}
