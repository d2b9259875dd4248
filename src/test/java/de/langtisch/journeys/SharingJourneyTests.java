package de.langtisch.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import de.langtisch.membership.DemoAccounts;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// The main job (step 3 of issue 2): share a report, have it released, find it again.
@JourneyTest
class SharingJourneyTests {
    private static final Report REPORT = Report.titled("Gemeinsame Kontrolle mit Messgerät in Nebenräumen");
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Test
    void sharesAFirstReportInTwelveActions(Visitor author, Visitor editor, Visitor reader) {
        author.open("/anmeldung")
                .startCounting()
                .type("E-Mail-Adresse", "ordnungsamt3@hagen.example")
                .type("Passwort", DemoAccounts.PASSWORD)
                .press("Anmelden");
        REPORT.submit(author).sees("Gibt frei: Redaktion der Geschäftsstelle").meetsNoBarrier();
        assertThat(author.actions()).isLessThanOrEqualTo(12);

        reader.signIn("ordnungsamt1@essen.example").findsNot("Messgerät Nebenräumen", REPORT.title());
        REPORT.release(editor.signInForOffice("redaktion1@siko.example"));
        reader.finds("Messgerät Nebenräumen", REPORT.title())
                .follow(REPORT.title())
                .isAt(REPORT.title())
                .sees("Stadt Hagen")
                .sees("Hat sich bewährt.");
    }

    @Test
    void findsTheTextOfAnAttachment(Visitor author, Visitor editor) {
        var report = Report.titled("Merkzettel für die Nachkontrolle");
        report.fill(author.signIn("ordnungsamt3@hagen.example"));
        author.unfold("Datei anhängen")
                .pick("Datei", text("merkzettel.txt", "Zuerst das Nebelthermometer ablesen."))
                .tick("eigenes Werk der Behörde")
                .press("Anhängen")
                .sees("Die Datei ist angehängt.")
                .sees("merkzettel.txt")
                .sees("eigenes Werk der Behörde");
        assertThat(author.field("Was haben Sie gemacht?").inputValue()).isEqualTo(report.did());
        author.press("Zur Freigabe geben").sees("Dieser Entwurf wartet auf die Freigabe.");
        report.release(editor.signInForOffice("redaktion1@siko.example"));
        author.finds("Nebelthermometer", report.title()).follow(report.title()).isAt(report.title());
        var download = author.page().waitForDownload(() -> author.follow("merkzettel.txt"));
        assertThat(download.path()).hasContent("Zuerst das Nebelthermometer ablesen.");
    }

    private static FilePayload text(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void makesADraftOfAWordDocument(Visitor author) {
        var document = WordFile.of("Ablauf einer Kontrolle", "Zuerst messen, dann lüften lassen.");
        author.signIn("ordnungsamt5@hagen.example")
                .follow("Beitrag schreiben")
                .unfold("Aus einem Dokument beginnen")
                .pick("Dokument für: Erfahrungsbericht", new FilePayload("ablauf.docx", DOCX, document))
                .press("Entwurf anlegen: Erfahrungsbericht")
                .isAt("Erfahrungsbericht schreiben");
        assertThat(author.field("Was haben Sie gemacht?").inputValue()).contains("Zuerst messen, dann lüften lassen.");
        author.open("/schreiben").unfold("Aus einem Dokument beginnen");
        author.pick("Dokument für: Erfahrungsbericht", text("ablauf.docx", "Kein Word."))
                .press("Entwurf anlegen: Erfahrungsbericht")
                .isAt("Das hat nicht geklappt")
                .forgetComplaints();
    }

    @Test
    void readsSearchesAndWritesWithoutScript(Visitor visitor) {
        visitor.signIn("ordnungsamt3@hagen.example", 1280, false)
                .open("/schreiben")
                .press("Schreiben: Frage")
                .type("Titel", "Ohne Skript gefragt")
                .type("Ihre Frage", "Geht das auch ohne Skript?")
                .tick("Shisha")
                .choose("Verteiler", "Alle Mitglieder")
                .press("Jetzt veröffentlichen")
                .sees("Bitte prüfen Sie die Leser")
                .press("Jetzt veröffentlichen")
                .isAt("Ohne Skript gefragt");
        visitor.finds("Skript", "Ohne Skript gefragt");
    }
}
