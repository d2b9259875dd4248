package de.langtisch.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.kernel.Ids;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A text that waits for release stays what it is until its author takes it back; whoever comes too late is told so
/// and loses no word.
@ServerTest
@SuppressWarnings("NullAway.Init")
class WaitingDraftModuleTests {
    @LocalServerPort
    int port;

    private Client author;
    private Client colleague;
    private String draft;
    private String review;

    @BeforeEach
    void begin() {
        author = Client.of("ordnungsamt3@hagen.example", port);
        colleague = Client.of("ordnungsamt5@hagen.example", port);
        draft = author.post("/schreiben/report", Client.Field.of("wanted", Ids.random()))
                .location();
        review = draft.replace("/entwuerfe/", "/freigaben/");
    }

    @AfterEach
    void end() {
        author.close();
        colleague.close();
    }

    private List<Client.Field> form(String did) {
        var page = author.get(draft).page();
        return Client.Field.of(
                "version",
                page.select("[name=version]").val(),
                "fingerprint",
                page.select("[name=fingerprint]").val(),
                "title",
                "Wartet",
                "did",
                did,
                "happened",
                "Es hat geholfen.",
                "outcome",
                "bewaehrt",
                "topics",
                "shisha",
                "label",
                page.select("#label option:contains(Eigene Behörde)").val());
    }

    private Client.Answer send(String path, List<Client.Field> fields, String... more) {
        var all = new ArrayList<>(fields);
        all.addAll(Client.Field.of(more));
        return author.post(path, all);
    }

    private void submit() {
        send(draft, form("Erst so."), "action", "save").leadsTo(draft);
        send(draft, form("Erst so."), "action", "submit").leadsTo(draft);
        author.get(draft).says("wartet auf die Freigabe", "Erst so.");
    }

    private Client.Answer decide(String path, String... fields) {
        return colleague.post(review + path, Client.Field.of(fields));
    }

    private String[] approval() {
        var page = colleague.get(review).page();
        return new String[] {
            "hash",
            page.select("[name=hash]").val(),
            "fingerprint",
            page.select("[name=fingerprint]").val()
        };
    }

    /// Presses the button of the page with both texts.
    private void mineInstead(Client.Answer both) {
        var fields = both.page().select("main form [name]:not([name=_csrf])").stream()
                .map(field -> new Client.Field(field.attr("name"), field.val()))
                .toList();
        author.post(both.page().select("main form").attr("action"), fields).leadsTo(draft);
    }

    @Test
    void isNotChangedByAPageThatWasStillOpen() {
        send(draft, form("Erst so."), "action", "save").leadsTo(draft);
        var stale = form("Im zweiten Fenster weitergeschrieben.");
        submit();
        assertThat(author.postByScript(draft + "/speichern", stale).status()).isEqualTo(409);
        assertThat(send(draft + "/leser", stale).status()).isEqualTo(409);
        author.upload(draft + "/anlagen", "spaet.txt", "Zu spät.".getBytes(StandardCharsets.UTF_8), stale)
                .refuses(409);
        author.upload(
                        draft + "/anlagen",
                        "spaet.txt",
                        "Zu spät.".getBytes(StandardCharsets.UTF_8),
                        Client.Field.of("recht", "OWN"))
                .refuses(400)
                .says("wartet auf die Freigabe");
        var both = send(draft, stale, "action", "save").refuses(409).says("Nichts ist verloren");
        colleague.get(review).says("Erst so.");
        decide("/freigeben", approval()).leadsTo("/freigaben");
        assertThat(both.body()).contains("Im zweiten Fenster weitergeschrieben.");
    }

    @Test
    void isWrittenOnAfterItsAuthorTookItBack() {
        send(draft, form("Erst so."), "action", "save").leadsTo(draft);
        var stale = form("Doch lieber so.");
        submit();
        mineInstead(send(draft, stale, "action", "save").refuses(409));
        assertThat(author.get(draft).page().select("[name=did]").text()).isEqualTo("Doch lieber so.");
        colleague.get(review).refuses(404).says("Wartet nicht auf Ihre Freigabe");
    }

    @Test
    void tellsWhoDecidesTooLateAndKeepsTheNote() {
        submit();
        var approval = approval();
        author.post(draft + "/zurueckholen", List.of()).leadsTo(draft);
        decide("/freigeben", approval).refuses(404).says("Wartet nicht auf Ihre Freigabe");
        for (var late : List.of(
                decide("/notizen", "field", "did", "text", "Welches Gerät?"),
                decide("/zurueckgeben", "reason", "Welches Gerät?"))) {
            late.refuses(404);
            assertThat(late.page().select("main textarea").text()).isEqualTo("Welches Gerät?");
            assertThat(late.page().select("main a[href=/freigaben]")).isNotEmpty();
        }
        assertThat(author.get(draft).text()).doesNotContain("Welches Gerät?");
    }

    @Test
    void showsAlsoFilesThatCameAfterAReturn() {
        submit();
        decide("/zurueckgeben", "reason", "Bitte das Merkblatt anhängen.").leadsTo("/freigaben");
        author.upload(
                        draft + "/anlagen",
                        "merkblatt.txt",
                        "Erst messen.".getBytes(StandardCharsets.UTF_8),
                        Client.Field.of("recht", "OWN"))
                .leadsTo(draft);
        send(draft, form("Erst so."), "action", "submit").leadsTo(draft);
        var since = colleague.get(review).says("Änderungen seit der Rückgabe").page();
        assertThat(since.select(".vergleich").eachText()).containsExactly("eingefügt: merkblatt.txt");
        assertThat(since.select("main").text()).doesNotContain("sind gleich");
    }

    @Test
    void givesARefusedNoteAndReasonBackAtTheirField() {
        submit();
        var tooLong = "x".repeat(2_001);
        decide("/notizen", "field", "did", "text", " ").refuses(400).says("Schreiben Sie eine Anmerkung", "Erst so.");
        decide("/zurueckgeben", "reason", " ").refuses(400).says("Nennen Sie einen Grund", "Erst so.");
        assertThat(decide("/notizen", "field", "did", "text", tooLong)
                        .refuses(400)
                        .page()
                        .select("#text")
                        .text())
                .isEqualTo(tooLong);
        assertThat(decide("/zurueckgeben", "reason", tooLong)
                        .refuses(400)
                        .page()
                        .select("details[open] #reason")
                        .text())
                .isEqualTo(tooLong);
    }

    @Test
    void leadsToWhatItBecame() {
        submit();
        var stale = form("Nach der Veröffentlichung weitergeschrieben.");
        decide("/freigeben", approval()).leadsTo("/freigaben");
        var published = draft.replace("/entwuerfe/", "/beitraege/");
        author.get(draft).leadsTo(published);
        assertThat(colleague.get(review).refuses(404).page().select("main a").eachAttr("href"))
                .contains(published);
        try (var stranger = Client.of("ordnungsamt1@essen.example", port)) {
            stranger.get(draft).refuses(404);
            assertThat(stranger.get(review).refuses(404).page().select("main a").eachAttr("href"))
                    .doesNotContain(published);
        }
        mineInstead(send(draft, stale, "action", "save").refuses(409));
        assertThat(author.get(draft).says("Erfahrungsbericht ändern").body())
                .contains("Nach der Veröffentlichung weitergeschrieben.");
        author.get(published).says("Erst so.");
    }
}
