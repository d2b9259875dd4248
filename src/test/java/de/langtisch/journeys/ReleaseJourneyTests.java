package de.langtisch.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Step 5 of issue 2: the queue, notes, giving back, approving; the published text while a change waits.
@JourneyTest
class ReleaseJourneyTests {
    private static final String DID = "Was haben Sie gemacht?";

    @Test
    void givesBackWithAReasonAndApprovesTheNextTry(Visitor author, Visitor editor) {
        var report = Report.titled("Zurückgegeben und verbessert");
        report.submit(author.signIn("ordnungsamt3@hagen.example"));

        report.review(editor.signInForOffice("redaktion1@siko.example"))
                .sees("27 Behörden")
                .choose("Zu welcher Stelle?", DID)
                .type("Anmerkung", "Welches Gerät genau?")
                .press("Anmerken")
                .sees("Welches Gerät genau?")
                .meetsNoBarrier();
        editor.unfold("Zurückgeben")
                .type("Grund", "Bitte das Gerät nennen.")
                .page()
                .locator("form[action$='/zurueckgeben'] button")
                .click();
        editor.sees("Der Beitrag ist zurückgegeben.").isAt("Freigaben").doesNotSee(report.title());

        author.open("/")
                .sees("Zurückgegeben")
                .follow("Ansehen: " + report.title())
                .sees("Bitte das Gerät nennen.")
                .sees("Welches Gerät genau?")
                .meetsNoBarrier();
        author.type(DID, "Wir messen mit einem Gerät der Klasse zwei.")
                .press("Zur Freigabe geben")
                .sees("Dieser Entwurf wartet auf die Freigabe.");
        report.review(editor).sees("Änderungen seit der Rückgabe");
        assertThat(editor.page().locator(".vergleich ins").allInnerTexts().toString())
                .contains("der Klasse zwei");
        report.release(editor);
        report.find(author).sees("Wir messen mit einem Gerät der Klasse zwei.").sees("Freigegeben von");
    }

    @Test
    void letsNobodyApproveTheOwnText(Visitor author, Visitor colleague) {
        var report = Report.titled("Nur für unser Haus").withLabel("Eigene Behörde (Stadt Hagen)");
        report.submit(author.signIn("ordnungsamt3@hagen.example"));
        var id = author.page().url().replaceAll(".*/entwuerfe/", "");
        author.open("/freigaben").isAt("Freigaben").doesNotSee(report.title());
        author.open("/freigaben/" + id).isAt("Wartet nicht auf Ihre Freigabe").forgetComplaints();

        report.release(colleague.signIn("ordnungsamt5@hagen.example"));
        report.find(author).sees("Freigegeben von");
    }

    @Test
    void keepsThePublishedTextReadableWhileAChangeWaits(Visitor author, Visitor editor, Visitor reader) {
        var report = Report.titled("Erst die eine, dann die andere Fassung");
        report.submit(author.signIn("ordnungsamt3@hagen.example"));
        report.release(editor.signInForOffice("redaktion1@siko.example"));

        report.find(author)
                .press("Ändern")
                .isAt("Erfahrungsbericht ändern")
                .type(DID, "Wir messen in Nebenräumen mit einem dritten Gerät.")
                .press("Zur Freigabe geben")
                .sees("Dieser Entwurf wartet auf die Freigabe.");
        report.find(reader.signIn("ordnungsamt1@essen.example")).sees("mit einem zweiten Gerät");

        report.review(editor).sees("Änderungen gegenüber der veröffentlichten Fassung");
        assertThat(editor.page().locator(".vergleich del").innerText()).contains("zweiten");
        assertThat(editor.page().locator(".vergleich ins").innerText()).contains("dritten");
        editor.meetsNoBarrier().press("Freigeben").sees("Der Beitrag ist freigegeben und veröffentlicht.");

        reader.page().reload();
        reader.sees("mit einem dritten Gerät")
                .follow("Fassung 2, alle Fassungen")
                .isAt("Fassungen")
                .sees("Fassung 1");
    }

    @Test
    void confirmsAnEditorialChangeWithOneClick(Visitor author, Visitor editor) {
        var report = Report.titled("Mit einem Schreibfehler");
        report.submit(author.signIn("ordnungsamt3@hagen.example"));
        report.release(editor.signInForOffice("redaktion1@siko.example"));
        report.find(author)
                .press("Ändern")
                .type(DID, "Wir messen in Nebenräumen mit einem zweiten Messgerät.")
                .tick("Nur redaktionelle Änderung")
                .press("Zur Freigabe geben")
                .sees("Dieser Entwurf wartet auf die Freigabe.");
        report.review(editor)
                .sees("Redaktionelle Änderung: bitte vergleichen")
                .press("Änderung bestätigen")
                .sees("Der Beitrag ist freigegeben und veröffentlicht.");
        report.find(author).sees("mit einem zweiten Messgerät").sees("Redaktionelle Änderung, bestätigt von");
    }
}
