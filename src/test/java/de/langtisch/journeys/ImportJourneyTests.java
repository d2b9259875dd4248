package de.langtisch.journeys;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Step 2 of issue 2: an editor reads decisions in by upload, a second time changes nothing.
@JourneyTest
class ImportJourneyTests {
    /// Made up for the journey: no court has decided it.
    private static final String DECISION = """
            {"id": "reise-1", "title": "Probe der Einlesung: Lüftung einer Beispielbar",
             "court": "VG Gelsenkirchen", "date": "2024-03-05", "aktenzeichen": "19 L 7712/24",
             "decision_type": "Beschluss", "url": "https://nrwe.justiz.nrw.de/beispiel-7712.html",
             "text": "Der Antrag wird abgelehnt.\\n\\nGründe\\n\\nDie Beispielbar lüftet nicht."}""";

    private static final String WITHOUT_DATE = """
            {"_id": "reise-2", "title": "Probe ohne Datum", "court": "VG Köln", "aktenzeichen": "1 L 7713/24",
             "decision_type": "Beschluss", "text": "Der Antrag wird abgelehnt.\\n\\nGründe\\n\\nEin Beispiel."}""";

    @Test
    void readsDecisionsThatAnEditorUploadsOnce(Visitor editor, Visitor reader) {
        editor.signInForOffice("redaktion1@siko.example")
                .follow("Entscheidungen einlesen")
                .isAt("Entscheidungen einlesen");
        upload(editor, "entscheidung.json", DECISION);
        editor.sees("1 gelesen, 1 neu oder geändert, 0 unverändert").meetsNoBarrier();
        upload(editor, "entscheidung.json", DECISION);
        editor.sees("1 gelesen, 0 neu oder geändert, 1 unverändert");

        reader.signIn("ordnungsamt1@essen.example")
                .finds("19L7712/24", "Probe der Einlesung: Lüftung einer Beispielbar")
                .follow("Probe der Einlesung: Lüftung einer Beispielbar")
                .sees("VG Gelsenkirchen")
                .sees("Übernommen aus amtlicher Quelle")
                .sees("Die Beispielbar lüftet nicht.");
    }

    @Test
    void keepsADoubtfulDecisionForReview(Visitor editor) {
        editor.signInForOffice("redaktion1@siko.example").open("/entscheidungen/einlesen");
        upload(editor, "ohne-datum.json", WITHOUT_DATE);
        editor.sees("Das Datum fehlt. Bitte tragen Sie es nach.")
                .follow("Was auf eine Prüfung wartet, steht unter Freigaben")
                .isAt("Freigaben")
                .sees("Probe ohne Datum");
    }

    @Test
    void saysWhyItReadsNoOtherFile(Visitor editor) {
        editor.signInForOffice("redaktion1@siko.example").open("/entscheidungen/einlesen");
        upload(editor, "notizen.json", "{\"id\": ");
        editor.sees("1 abgewiesen.").sees("JSON").meetsNoBarrier();
    }

    private static void upload(Visitor editor, String name, String json) {
        editor.pick("Datei", new FilePayload(name, "application/json", json.getBytes(StandardCharsets.UTF_8)))
                .press("Einlesen");
    }
}
