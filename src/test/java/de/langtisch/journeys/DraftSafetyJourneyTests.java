package de.langtisch.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Step 3 of issue 2, what may go wrong: a draft survives a killed browser and an expired sign-in.
@JourneyTest
class DraftSafetyJourneyTests {
    private static final String SEAT = "zugang2@gelsenkirchen.example";
    private static final String DID = "Was haben Sie gemacht?";

    @Test
    void keepsTheDraftOfAKilledBrowser(Visitor author) {
        author.takeOwnBrowser()
                .signIn(SEAT)
                .follow("Beitrag schreiben")
                .press("Schreiben: Erfahrungsbericht")
                .type("Titel", "Vor dem Absturz")
                .savesItself(() -> author.type(DID, "Dieser Satz war gespeichert."))
                .sees("Entwurf, gespeichert");
        author.loseBrowser()
                .signIn(SEAT)
                .follow("Beitrag schreiben")
                .follow("Vor dem Absturz")
                .isAt("Erfahrungsbericht schreiben");
        assertThat(author.field(DID).inputValue()).isEqualTo("Dieser Satz war gespeichert.");
    }

    @Test
    void saysNothingOfACopyThatThePortalHas(Visitor author) {
        author.signIn(SEAT)
                .follow("Beitrag schreiben")
                .press("Schreiben: Erfahrungsbericht")
                .type("Titel", "Mit Leerzeichen am Ende ")
                .type(DID, "Erster Absatz.\n\nZweiter Absatz.\n\n")
                .press("Entwurf speichern");
        author.open("/schreiben").follow("Mit Leerzeichen am Ende").isAt("Erfahrungsbericht schreiben");
        author.page().reload();
        author.doesNotSee("In diesem Browser liegt ein Stand");
        assertThat(author.field(DID).inputValue()).isEqualTo("Erster Absatz.\n\nZweiter Absatz.");
    }

    @Test
    void goesOnSavingAfterSigningInAgain(Visitor author) {
        author.signIn(SEAT).follow("Beitrag schreiben").press("Schreiben: Erfahrungsbericht");
        author.savesItself(() -> author.type("Titel", "Über den Ablauf hinaus"));
        author.loseSignIn()
                .type(DID, "Nach dem Ablauf geschrieben.")
                .sees("Anmeldung abgelaufen – Ihr Text ist hier gesichert.")
                .meetsNoBarrier()
                .savesItself(() -> author.signInElsewhere(SEAT))
                .sees("Entwurf, gespeichert")
                .doesNotSee("Anmeldung abgelaufen")
                .forgetComplaints();
        author.page().reload();
        assertThat(author.field(DID).inputValue()).isEqualTo("Nach dem Ablauf geschrieben.");
    }

    @Test
    void sendsWhatWasTypedAfterSigningInAgain(Visitor author) {
        var report = Report.titled("Abgegeben nach dem Ablauf");
        report.fill(author.signIn(SEAT))
                .loseSignIn()
                .type(DID, "Im letzten Augenblick geändert.")
                .press("Zur Freigabe geben")
                .isAt("Ihre Eingaben sind noch da")
                .meetsNoBarrier();
        author.signInElsewhere(SEAT)
                .sees("Sie sind angemeldet. Sie können jetzt noch einmal senden.")
                .press("Noch einmal senden")
                .sees("Dieser Entwurf wartet auf die Freigabe.")
                .forgetComplaints();
        assertThat(author.field(DID).inputValue()).isEqualTo("Im letzten Augenblick geändert.");
    }
}
