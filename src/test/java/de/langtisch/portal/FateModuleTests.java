package de.langtisch.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What no longer stands says so wherever it is met, to whoever may know, and to nobody else.
@ServerTest
@SuppressWarnings("NullAway.Init")
class FateModuleTests {
    private static final String GONE = "gilt nicht mehr";
    private static final String OVERTURNED = "/entscheidungen/zitat?aktenzeichen=9%20L%20271/24";
    private static final String LATER = "/entscheidungen/zitat?aktenzeichen=4%20B%20512/24";

    @LocalServerPort
    int port;

    private Client author;
    private Client colleague;
    private Client outsider;

    @BeforeEach
    void begin() {
        author = Client.of("ordnungsamt3@hagen.example", port);
        colleague = Client.of("ordnungsamt5@hagen.example", port);
        outsider = Client.of("ordnungsamt1@essen.example", port);
    }

    @AfterEach
    void end() {
        List.of(author, colleague, outsider).forEach(Client::close);
    }

    private Client.Answer page(String cited) {
        return author.get(author.get(cited).location());
    }

    @Test
    void saysOnItsPageThatItNoLongerHoldsAndWhatDoes() {
        var page = page(OVERTURNED).page();
        assertThat(page.select(".stand").text())
                .contains("Gilt nicht mehr.", "Geändert durch OVG NRW, 07.05.2025, 4 B 512/24.");
        assertThat(page.select(".stand a").attr("href"))
                .isEqualTo(author.get(LATER).location().replaceAll("/[^/]*$", ""));
        assertThat(page.select(".instanzen li").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("VG Münster 9 L 271/24", "diese Seite");
        assertThat(page.select(".zitat").text())
                .startsWith("VG Münster, Beschluss vom 03.06.2024 – 9 L 271/24 –, geändert durch OVG NRW vom"
                        + " 07.05.2025 – 4 B 512/24 – (Stand am ")
                .endsWith(GONE + ")");
    }

    @Test
    void proposesWhatMaySayTheSameAndNotMuchElse() {
        var page = page(OVERTURNED).page();
        var alike =
                page.select("section:has(h2:contains(Gleiche Linie)) .titel").eachText();
        assertThat(page.text()).contains("3 L 276/23");
        assertThat(alike).isNotEmpty().hasSizeLessThanOrEqualTo(4);
        assertThat(page(LATER).text()).doesNotContain("Gleiche Linie");
    }

    @Test
    void saysSoInEveryList() {
        var hit = author.get("/suche?q=9+L+271/24").page().select("li:contains(9 L 271/24)");
        assertThat(hit.eachText()).first().asString().contains(GONE);
        assertThat(author.get("/themen/rotlicht?art=ruling")
                        .page()
                        .select("li:contains(9 L 271/24)")
                        .text())
                .contains(GONE);
        assertThat(author.get("/normen/prostschg/17")
                        .page()
                        .select("li:contains(9 L 271/24)")
                        .text())
                .contains(GONE);
    }

    @Test
    void saysSoBesideEveryLinkToIt() {
        var desk = new Desk(author);
        desk.begin("report");
        desk.submit(
                        author,
                        "Eigene Behörde",
                        "did",
                        "Wir stützen uns auf VG Münster, 03.06.2024, 9 L 271/24 und auf OVG NRW, 07.05.2025, 4 B 512/24.",
                        "happened",
                        "Es half.")
                .leadsTo(desk.draft);
        desk.approve(colleague);
        var text = author.get(desk.item).page().select(".lesetext").text();
        assertThat(text).contains("9 L 271/24 (" + GONE + ")").doesNotContain("4 B 512/24 (" + GONE);
    }

    @Test
    void tellsNobodyWhoMayNotReadTheDecisionThatOverturned() {
        var first = ruling("VG Köln", "2024-01-02", "77 K 1001/23", "");
        var second = ruling("OVG NRW", "2025-02-03", "77 A 2002/24", "VG Köln, 02.01.2024, 77 K 1001/23: aufgehoben");
        publish(first, "Alle Mitglieder");
        publish(second, "Eigene Behörde");
        assertThat(author.get(first.item).text()).contains(GONE, "77 A 2002/24");
        assertThat(outsider.get(first.item).text())
                .contains("77 K 1001/23")
                .doesNotContain(GONE, "77 A 2002/24", "Weg durch die Instanzen");
        assertThat(outsider.get("/suche?q=77+K+1001/23").text())
                .contains("77 K 1001/23")
                .doesNotContain(GONE);
    }

    private Desk ruling(String court, String date, String aktenzeichen, String vorinstanz) {
        var desk = new Desk(author);
        desk.begin("ruling");
        desk.outcome = "bestaetigt";
        desk.texts = new String[] {
            "court", court, "date", date, "aktenzeichen", aktenzeichen, "meaning", "So.", "vorinstanz", vorinstanz
        };
        return desk;
    }

    private void publish(Desk desk, String circle) {
        desk.submit(author, circle, desk.texts).leadsTo(desk.draft);
        if (circle.equals("Eigene Behörde")) {
            desk.approve(colleague);
        } else {
            var editor = Client.inOffice("redaktion1@siko.example", port);
            desk.approve(editor);
            editor.close();
        }
    }

    @Test
    void refusesALineThatNobodyCanReadAndKeepsIt() {
        var desk = ruling("VG Köln", "2024-01-02", "77 K 1003/23", "irgendein Gericht hat anders entschieden");
        desk.submit(author, "Eigene Behörde", desk.texts).refuses(422).says("nicht lesbar", "irgendein Gericht");
    }
}
