package de.langtisch.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        author.sees("Im letzten Augenblick geändert.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void savesWhatWasJustTypedTogetherWithAFile(boolean script, Visitor author) {
        author.signIn(SEAT, 1280, script)
                .open("/schreiben")
                .press("Schreiben: Erfahrungsbericht")
                .type("Titel", "Mit Anlage, script " + script)
                .type(DID, "Noch nicht gespeichert.")
                .unfold("Datei anhängen")
                .pick("Datei", new FilePayload("leer.txt", "text/plain", new byte[0]))
                .tick("eigenes Werk der Behörde")
                .press("Anhängen")
                .sees("ist leer");
        assertThat(author.field(DID).inputValue()).isEqualTo("Noch nicht gespeichert.");
        author.type(DID, "Nach dem Fehler weitergeschrieben.")
                .pick("Datei", new FilePayload("voll.txt", "text/plain", new byte[] {'e', 's'}))
                .tick("eigenes Werk der Behörde")
                .press("Anhängen")
                .sees("Die Datei ist angehängt.");
        assertThat(author.field(DID).inputValue()).isEqualTo("Nach dem Fehler weitergeschrieben.");
        author.forgetComplaints();
    }

    @Test
    void keepsTheLastWordsOfAReload(Visitor author) {
        author.signIn(SEAT)
                .open("/schreiben")
                .press("Schreiben: Erfahrungsbericht")
                .type("Titel", "Neu geladen");
        for (var words : List.of("Eins.", "Eins. Zwei.", "Eins. Zwei. Drei.")) {
            author.type(DID, words).page().reload();
            assertThat(author.field(DID).inputValue()).isEqualTo(words);
        }
        author.savesItself(() -> author.type(DID, "Und weiter."))
                .sees("Entwurf, gespeichert")
                .doesNotSee("an anderer Stelle gespeichert")
                .doesNotSee("In diesem Browser liegt ein Stand");
    }
}
