package de.langtisch.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.kernel.Ids;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Nothing reaches more readers than the second person saw and agreed to, whatever happens between looking and
/// agreeing. Each found by somebody who attacked the portal.
@ServerTest
@SuppressWarnings("NullAway.Init")
class SecondPersonModuleTests {
    private static final String SECRET = "zqgeheim";
    private static final String OWN = "Eigene Behörde";
    private static final String PUBLIC = "Öffentlich";
    private static final String[] WORDS = {"did", "Wir haben kontroliert.", "happened", "Es half."};
    private static final String[] CORRECTED = {"did", "Wir haben kontrolliert.", "happened", "Es half."};

    @LocalServerPort
    int port;

    private Client author;
    private Client colleague;
    private Client editor;
    private Client stranger;
    private Desk desk;

    @BeforeEach
    void begin() {
        author = Client.of("ordnungsamt3@hagen.example", port);
        colleague = Client.of("ordnungsamt5@hagen.example", port);
        editor = Client.inOffice("redaktion1@siko.example", port);
        stranger = Client.stranger(port);
        desk = new Desk(author);
        desk.begin("report");
    }

    @AfterEach
    void end() {
        List.of(author, colleague, editor, stranger).forEach(Client::close);
    }

    private void publish() {
        desk.submit(author, PUBLIC, WORDS).leadsTo(desk.draft);
        desk.approve(colleague);
        desk.approve(editor);
        assertThat(stranger.get(desk.item).status()).isEqualTo(200);
    }

    private Client.Answer submitAsSlip(String... texts) {
        author.post(desk.draft, desk.form(author, PUBLIC, texts));
        var fields = desk.form(author, PUBLIC, texts);
        fields.addAll(Client.Field.of("action", "submit", "editorial", "true"));
        return author.post(desk.draft, fields);
    }

    private Client.Answer narrow(Client by, String circle) {
        var code = by.get(desk.item + "/verteiler").page().select("label:contains(" + circle + ")");
        var box = code.getFirst().attr("for");
        var value = by.get(desk.item + "/verteiler").page().getElementById(box);
        return by.post(desk.item + "/verteiler", Client.Field.of("circle", value == null ? "" : value.attr("value")));
    }

    private Client.Answer approve(Client by, Document seen) {
        return by.post(
                desk.review() + "/freigeben",
                Client.Field.of(
                        "hash",
                        seen.select("[name=hash]").val(),
                        "fingerprint",
                        seen.select("[name=fingerprint]").val()));
    }

    @Test
    void looksAgainAtASlipOfWordingWhoseItemWasGivenToFewer() {
        publish();
        desk.change();
        submitAsSlip(CORRECTED).leadsTo(desk.draft);
        narrow(author, "Stadt Hagen").leadsTo(desk.item);
        assertThat(stranger.get(desk.item).status()).isEqualTo(404);
        approve(colleague, colleague.get(desk.review()).page());
        assertThat(stranger.get(desk.item).status()).isEqualTo(404);
        assertThat(editor.get(desk.review()).status()).isEqualTo(404);
        desk.approve(colleague);
        assertThat(stranger.get(desk.item).status()).isEqualTo(404);
        desk.approve(editor);
        assertThat(stranger.get(desk.item).body()).contains("kontrolliert");
    }

    @Test
    void keepsTheWayThatTheReleasingPersonSaw() {
        publish();
        desk.change();
        desk.submit(author, PUBLIC, CORRECTED).leadsTo(desk.draft);
        var seen = colleague.get(desk.review()).page();
        submitAsSlip(CORRECTED);
        approve(colleague, seen).leadsTo("/freigaben");
        assertThat(stranger.get(desk.item).body()).doesNotContain("kontrolliert");

        author.post(desk.draft + "/zurueckholen", List.of());
        desk.submit(author, PUBLIC, CORRECTED);
        var again = colleague.get(desk.review()).page();
        author.post(desk.draft + "/zurueckholen", List.of());
        submitAsSlip(CORRECTED);
        approve(colleague, again).refuses(409);
    }

    @Test
    void takesNoParagraphForASlip() {
        publish();
        desk.change();
        var sentence = "Ganz neu und von niemandem gesehen ist dieser lange Satz hier. ".repeat(4);
        for (var blank : List.of("\u00a0", "\u2003", "\u3000", "_", "/", ",", "\u200b", "")) {
            submitAsSlip("did", "Wir haben kontroliert. " + sentence.replace(" ", blank), "happened", "Es half.")
                    .refuses(422)
                    .says("höchstens zehn geänderte Wörter");
        }
    }

    @Test
    void showsTheSecondOfTwoWhoReleaseNothingThatTheFirstTookOut() {
        desk.submit(author, PUBLIC, "did", "Intern " + SECRET, "happened", "Es half.")
                .leadsTo(desk.draft);
        colleague.post(desk.review() + "/notizen", Client.Field.of("field", "did", "text", SECRET + "notiz"));
        colleague.post(desk.review() + "/zurueckgeben", Client.Field.of("reason", "Internes heraus."));
        desk.submit(author, PUBLIC, WORDS).leadsTo(desk.draft);
        assertThat(colleague.get(desk.review()).body()).contains(SECRET);
        desk.approve(colleague);
        assertThat(editor.get(desk.review()).body()).contains("kontroliert").doesNotContain(SECRET);
    }

    @Test
    void keepsARemarkUnderAnEmbargoAmongThoseWhoReadThen() {
        var fields = desk.form(author, PUBLIC, WORDS);
        fields.addAll(Client.Field.of("publicFrom", "2199-01-01"));
        author.post(desk.draft, fields).leadsTo(desk.draft);
        var again = desk.form(author, PUBLIC, WORDS);
        again.addAll(Client.Field.of("publicFrom", "2199-01-01", "action", "submit"));
        author.post(desk.draft, again).leadsTo(desk.draft);
        desk.approve(colleague);
        desk.approve(editor);
        author.post(desk.item + "/antworten", Client.Field.of("text", "Unter uns: " + SECRET));
        assertThat(author.get(desk.item).body()).contains(SECRET);
        desk.change();
        desk.submit(author, "Alle Mitglieder", WORDS).leadsTo(desk.draft);
        desk.approve(editor);
        var outsider = Client.of("ordnungsamt1@essen.example", port);
        assertThat(outsider.get(desk.item).body()).contains("kontroliert").doesNotContain(SECRET);
        author.post(desk.item + "/antworten", Client.Field.of("text", "Unter uns: " + SECRET));
        assertThat(outsider.get(desk.item).body()).contains(SECRET);
        outsider.close();
    }

    @Test
    void leavesNobodyWithAnItemThatTheirOwnPeopleCannotRead() {
        publish();
        narrow(author, "Stadt Essen").refuses(422).says("Kreuzen Sie Ihren eigenen Kreis mit an");
        assertThat(author.get(desk.item).status()).isEqualTo(200);
    }

    @Test
    void standsManyWhoNarrowAtOnce() {
        publish();
        var statuses = new ConcurrentLinkedQueue<Integer>();
        var threads = IntStream.range(0, 8)
                .mapToObj(_ -> Thread.ofVirtual()
                        .start(() -> statuses.add(narrow(author, "Stadt Hagen").status())))
                .toList();
        for (var thread : threads) {
            join(thread);
        }
        assertThat(statuses).hasSize(8).allMatch(status -> status == 302);
        assertThat(stranger.get(desk.item).status()).isEqualTo(404);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void givesBackWhatWasTypedForADraftThatIsGone() {
        author.post(desk.draft + "/verwerfen", List.of());
        var text = "Viel getippt und nirgends gespeichert. ".repeat(3) + SECRET;
        author.post(desk.draft, Client.Field.of("did", text)).refuses(404).says(SECRET);
    }

    @Test
    void beginsFromADocumentUnderAnIdThatNobodyChose() {
        var wanted = Ids.random();
        var document = de.langtisch.journeys.WordFile.of("Titel", "Ein Satz.");
        var begun =
                author.upload("/schreiben/report/aus-dokument", "t.docx", document, Client.Field.of("wanted", wanted));
        assertThat(begun.location()).startsWith("/entwuerfe/").doesNotContain(wanted);
    }
}
