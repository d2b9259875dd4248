package de.langtisch.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// When a decision falls, exactly those who rely on it are asked, once, and their answer is kept.
@ServerTest
@SuppressWarnings("NullAway.Init")
class ConsequenceModuleTests {
    private static final String LIST = "/nachpruefungen";
    private static final String ASKED = "wird überprüft";

    private static int number = 3000;

    @LocalServerPort
    int port;

    private Client author;
    private Client colleague;
    private Client editor;
    private Client outsider;
    private String fallen;
    private String later;

    @BeforeEach
    void begin() {
        author = Client.of("ordnungsamt3@hagen.example", port);
        colleague = Client.of("ordnungsamt5@hagen.example", port);
        editor = Client.inOffice("redaktion1@siko.example", port);
        outsider = Client.of("ordnungsamt1@essen.example", port);
        number++;
        fallen = "66 K " + number + "/23";
        later = "66 A " + number + "/24";
    }

    @AfterEach
    void end() {
        List.of(author, colleague, editor, outsider).forEach(Client::close);
    }

    private Desk report(String did, String reliesOn, String circle) {
        var desk = new Desk(author);
        desk.begin("report");
        desk.texts = new String[] {"did", did, "happened", "Es half.", "relies_on", reliesOn};
        publish(desk, circle);
        return desk;
    }

    private Desk overturning(String circle) {
        var desk = new Desk(author);
        desk.begin("ruling");
        desk.outcome = "aufgehoben";
        desk.texts = new String[] {
            "court",
            "OVG NRW",
            "date",
            "2025-02-03",
            "aktenzeichen",
            later,
            "meaning",
            "So.",
            "vorinstanz",
            "VG Köln, 02.01.2024, " + fallen + ": aufgehoben"
        };
        publish(desk, circle);
        return desk;
    }

    private void publish(Desk desk, String circle) {
        desk.submit(author, circle, desk.texts).leadsTo(desk.draft);
        desk.approve(circle.equals("Eigene Behörde") ? colleague : editor);
    }

    private String question(Client client, Desk desk) {
        return client.get(desk.item)
                .page()
                .select(".stand a[href^=" + LIST + "]")
                .attr("href");
    }

    @Test
    void asksWhoeverReliesOnItAndNobodyWhoOnlyMentionsIt() {
        var relies = report("Wir prüfen.", "VG Köln, 02.01.2024, " + fallen, "Alle Mitglieder");
        var mentions = report("Anders als VG Köln, 02.01.2024, " + fallen + " meint.", "", "Alle Mitglieder");
        assertThat(author.get(relies.item).text()).doesNotContain(ASKED);
        overturning("Alle Mitglieder");
        assertThat(author.get(relies.item).text().toLowerCase(java.util.Locale.GERMAN))
                .contains(ASKED);
        assertThat(author.get(mentions.item).text().toLowerCase(java.util.Locale.GERMAN))
                .doesNotContain(ASKED);
        assertThat(author.get(LIST).text()).contains(fallen);
        assertThat(outsider.get(LIST).text()).doesNotContain(fallen);
        assertThat(editor.get(LIST).text()).contains(fallen);
        assertThat(author.get("/").text()).contains("Nachprüfung");
    }

    @Test
    void asksWhoeverBeginsToRelyOnWhatHasFallen() {
        overturning("Alle Mitglieder");
        var relies = report("Wir prüfen.", "VG Köln, 02.01.2024, " + fallen, "Eigene Behörde");
        assertThat(question(author, relies)).startsWith(LIST);
    }

    @Test
    void keepsTheAnswerWithItsReason() {
        var relies = report("Wir prüfen.", "VG Köln, 02.01.2024, " + fallen, "Alle Mitglieder");
        overturning("Alle Mitglieder");
        var id = question(author, relies).replace(LIST + "/", "");
        author.post(LIST, Client.Field.of("id", id, "answer", "VALID", "reason", ""))
                .refuses(422)
                .says("Begründung");
        author.post(LIST, Client.Field.of("id", id, "answer", "CHANGED", "reason", "Neu."))
                .refuses(422)
                .says("noch derselbe", "Neu.");
        outsider.post(LIST, Client.Field.of("id", id, "answer", "WITHDRAWN", "reason", "Böse."))
                .refuses(404);
        author.post(LIST, Client.Field.of("id", id, "answer", "VALID", "reason", "Nur die Kosten betroffen."))
                .leadsTo(LIST);
        assertThat(outsider.get(relies.item).text()).contains("Gilt weiter", "Nur die Kosten betroffen.");
        assertThat(question(author, relies)).isEmpty();
        assertThat(author.get(LIST).text()).doesNotContain(fallen);
    }

    @Test
    void saysOfWhatIsWithdrawnThatNobodyShallUseIt() {
        var relies = report("Wir prüfen.", "VG Köln, 02.01.2024, " + fallen, "Alle Mitglieder");
        overturning("Alle Mitglieder");
        var id = question(author, relies).replace(LIST + "/", "");
        author.post(LIST, Client.Field.of("id", id, "answer", "WITHDRAWN", "reason", "Trägt nicht mehr."))
                .leadsTo(LIST);
        assertThat(outsider.get(relies.item).page().select(".stand").text())
                .contains("Zurückgezogen.", "Trägt nicht mehr.");
        assertThat(author.get(LIST + "/" + id).location()).startsWith("/beitraege/");
    }

    @Test
    void answersABundleAtOnce() {
        var line = "VG Köln, 02.01.2024, " + fallen;
        var one = report("Eins.", line, "Alle Mitglieder");
        var two = report("Zwei.", line, "Alle Mitglieder");
        overturning("Alle Mitglieder");
        var ids = List.of(question(author, one), question(author, two)).stream()
                .map(href -> href.replace(LIST + "/", ""))
                .toList();
        var withForeign =
                Client.Field.of("id", ids.get(0), "id", "aaaaaaaaaaaaaaaa", "answer", "VALID", "reason", "Halb.");
        author.post(LIST, withForeign).refuses(404);
        assertThat(question(author, one)).isNotEmpty();
        author.post(LIST, Client.Field.of("answer", "VALID", "reason", "Nichts gewählt."))
                .refuses(422)
                .says("Kreuzen Sie an", "Nichts gewählt.");
        author.post(
                        LIST,
                        Client.Field.of(
                                "id", ids.get(0), "id", ids.get(1), "answer", "VALID", "reason", "Beide halten."))
                .leadsTo(LIST);
        assertThat(author.get(one.item).text()).contains("Beide halten.");
        assertThat(author.get(two.item).text()).contains("Beide halten.");
    }

    @Test
    void closesItselfWhenTheTextNoLongerReliesOnIt() {
        var relies = report("Wir prüfen.", "VG Köln, 02.01.2024, " + fallen, "Eigene Behörde");
        overturning("Alle Mitglieder");
        assertThat(question(author, relies)).isNotEmpty();
        relies.change();
        relies.texts = new String[] {"did", "Anders.", "happened", "Es half.", "relies_on", ""};
        publish(relies, "Eigene Behörde");
        assertThat(question(author, relies)).isEmpty();
    }

    @Test
    void closesItselfWhenNobodySaysSoAnyMore() {
        var relies = report("Wir prüfen.", "VG Köln, 02.01.2024, " + fallen, "Eigene Behörde");
        var ruling = overturning("Alle Mitglieder");
        assertThat(question(author, relies)).isNotEmpty();
        ruling.change();
        ruling.texts = new String[] {
            "court",
            "OVG NRW",
            "date",
            "2025-02-03",
            "aktenzeichen",
            later,
            "meaning",
            "So.",
            "vorinstanz",
            "VG Köln, 02.01.2024, " + fallen + ": bestätigt"
        };
        publish(ruling, "Alle Mitglieder");
        assertThat(question(author, relies)).isEmpty();
    }

    @Test
    void tellsNobodyWhoMayNotReadTheDecisionThatSaysSo() {
        var relies = report("Wir prüfen.", "VG Köln, 02.01.2024, " + fallen, "Alle Mitglieder");
        overturning("Eigene Behörde");
        assertThat(question(author, relies)).isNotEmpty();
        assertThat(outsider.get(relies.item).text().toLowerCase(java.util.Locale.GERMAN))
                .contains("wir prüfen")
                .doesNotContain(ASKED);
        assertThat(editor.get(LIST).text()).doesNotContain(fallen);
        assertThat(editor.get(question(author, relies)).status()).isEqualTo(404);
    }

    @Test
    void asksOnceWhatTwoDecisionsSay() {
        var relies = report("Wir prüfen.", "VG Köln, 02.01.2024, " + fallen, "Eigene Behörde");
        overturning("Alle Mitglieder");
        later = later.replace("/24", "/25");
        overturning("Eigene Behörde");
        var page = author.get(LIST).page();
        assertThat(page.select("li:contains(" + fallen + ")")).hasSize(1);
        var id = question(author, relies).replace(LIST + "/", "");
        author.post(LIST, Client.Field.of("id", id, "answer", "VALID", "reason", "Hält."))
                .leadsTo(LIST);
        assertThat(author.get(LIST).text()).doesNotContain(fallen);
        assertThat(author.get(relies.item).page().select("li:contains(Hält.)")).hasSize(1);
    }

    @Test
    void namesOnThePageOfADecisionWhatReliesOnIt() {
        var page = author.get(
                author.get("/entscheidungen/zitat?aktenzeichen=9%20L%20271/24").location());
        assertThat(page.page()
                        .select("section:has(h2:contains(Was sich darauf stützt))")
                        .text())
                .contains("Beispiel: Auflage zur Anwesenheit", ASKED);
    }
}
