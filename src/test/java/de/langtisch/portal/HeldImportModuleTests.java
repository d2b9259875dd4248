package de.langtisch.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An imported decision that waits says why; an editor corrects it or does not take it, and nothing vanishes unsaid.
@ServerTest
@SuppressWarnings("NullAway.Init")
class HeldImportModuleTests {
    @LocalServerPort
    int port;

    private Client editor;

    @BeforeEach
    void begin() {
        editor = Client.inOffice("redaktion1@siko.example", port);
    }

    @AfterEach
    void end() {
        editor.close();
    }

    /// The address of the review of a decision from the future.
    private String held(String number) {
        var json = """
                {"id":"zukunft-%s","title":"Aus der Zukunft %s","text":"Die Klage ist begründet.","court":"LG Köln",
                 "date":"2029-11-13","aktenzeichen":"84 O %s/18"}""".formatted(number, number, number).replace("\n", " ");
        var answer = editor.upload(
                "/entscheidungen/einlesen", "datei.json", json.getBytes(StandardCharsets.UTF_8), List.of());
        assertThat(answer.text()).contains("1 gelesen");
        return editor.get("/freigaben")
                .page()
                .select("a[href^=/freigaben/]:contains(Aus der Zukunft " + number + ")")
                .attr("href");
    }

    @Test
    void saysWhyItWaitsAndBecomesADraftOfWhoeverCorrectsIt() {
        var review = held("249");
        editor.get(review).says("Darum wartet", "liegt in der Zukunft");
        var draft = review.replace("/freigaben/", "/entwuerfe/");
        editor.post(review + "/uebernehmen", List.of()).leadsTo(draft);
        assertThat(editor.get(draft).page().select("[name=date]").val()).isEqualTo("2029-11-13");
        assertThat(editor.get(review).status()).isEqualTo(404);
    }

    @Test
    void isNotTakenWhenTheEditorSaysSo() {
        var review = held("250");
        editor.post(review + "/zurueckgeben", Client.Field.of("reason", "Kein richtiges Datum."))
                .leadsTo("/freigaben");
        assertThat(editor.get("/freigaben").body()).contains("nicht übernommen");
        assertThat(editor.get("/freigaben").body()).doesNotContain("Aus der Zukunft 250");
    }

    @Test
    void saysToASecondedPersonThatTheOtherCapacityIsNeeded() {
        editor.post("/kapazitaet", Client.Field.of("capacity", "HOME"));
        editor.get("/entscheidungen/einlesen").refuses(403).says("Wechseln Sie");
        var member = Client.of("ordnungsamt3@hagen.example", port);
        assertThat(member.get("/entscheidungen/einlesen").status()).isEqualTo(404);
        member.close();
    }

    @Test
    void saysThatAFileHoldsNoDecision() {
        editor.upload(
                        "/entscheidungen/einlesen",
                        "notiz.txt",
                        "Nur ein Text.".getBytes(StandardCharsets.UTF_8),
                        List.of())
                .refuses(400)
                .says("kein bekanntes Format");
    }
}
