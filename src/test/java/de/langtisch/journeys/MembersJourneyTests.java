package de.langtisch.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Step 10 of issue 2: run a member, accede one, let one leave.
@JourneyTest
class MembersJourneyTests {
    private static final String PASSWORD = "Regenschirm-Laterne-Kutsche";

    @Test
    void invitesByMailLink(Visitor admin, Visitor operator, Visitor invited) {
        admin.signIn("zugang1@herten.example")
                .follow("Zugänge der eigenen Behörde")
                .isAt("Zugänge: Stadt Herten")
                .type("Dienstliche E-Mail-Adresse", "ordnungsamt9@herten.example")
                .type("Funktion des Zugangs", "Ordnungsamt, Zugang 9")
                .press("Einladen")
                .sees("Die Einladung an ordnungsamt9@herten.example liegt zum Versand bereit.");
        var link = link(new Mailbox(operator).mail("Zugang: Ordnungsamt, Zugang 9"));
        choosePassword(invited, link);
        invited.signInHere("ordnungsamt9@herten.example", PASSWORD).sees("Ordnungsamt, Zugang 9");
        invited.open(link).isAt("Dieser Link gilt nicht mehr").forgetComplaints();
    }

    private static String link(String mail) {
        var found = Pattern.compile("https?://\\S+").matcher(mail);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static void choosePassword(Visitor invited, String link) {
        invited.open(link)
                .isAt("Zugang einrichten")
                .meetsNoBarrier()
                .type("Neues Passwort", PASSWORD)
                .type("Neues Passwort wiederholen", PASSWORD)
                .press("Passwort festlegen")
                .sees("Ihr Passwort ist gespeichert.");
    }

    @Test
    void handsOverALeaverWhoseOpenSessionEndsAtOnce(Visitor leaver, Visitor admin, Visitor successor) {
        leaver.signIn("zugang2@hamm.example").follow("Beitrag schreiben").press("Schreiben: Erfahrungsbericht");
        leaver.savesItself(() -> leaver.type("Titel", "Angefangen vor dem Weggang"));

        admin.signIn("zugang1@hamm.example")
                .open("/behoerde")
                .follow("Ordnungsamt, Zugang 2")
                .meetsNoBarrier()
                .follow("Nachfolge auswählen")
                .meetsNoBarrier()
                .choose("Nachfolge", "Ordnungsamt, Zugang 1")
                .press("Übergeben und beenden")
                .isAt("Die Übergabe ist erledigt")
                .sees("ein Entwurf")
                .meetsNoBarrier();

        leaver.follow("Mitglieder").isAt("Anmelden");
        successor.signIn("zugang1@hamm.example").open("/schreiben").sees("Angefangen vor dem Weggang");
    }

    @Test
    void endsAnOpenSessionWithItsNextRequest(Visitor colleague, Visitor admin) {
        colleague.signIn("zugang2@marl.example").follow("Themen").isAt("Themen");
        admin.signIn("zugang1@marl.example")
                .open("/behoerde")
                .follow("Ordnungsamt, Zugang 2")
                .unfold("Zugang ohne Nachfolge beenden")
                .press("Zugang beenden")
                .sees("Der Zugang ist beendet.");
        colleague.follow("Gremien").isAt("Anmelden");
    }

    @Test
    void accedesAnAuthorityThatLaterLeaves(Visitor head, Visitor operator, Visitor admin, Visitor reader) {
        var today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        head.signInForOffice("leitung@siko.example")
                .follow("Mitglieder")
                .follow("Mitglied aufnehmen")
                .meetsNoBarrier()
                .type("Name der Behörde", "Stadt Beispielhausen")
                .choose("Art", "Kommune")
                .press("Aufnahme beginnen")
                .isAt("Aufnahme und Austritt: Stadt Beispielhausen")
                .type("Vorstellung im Gremium", today.minusDays(60).toString())
                .type("Beschluss des Rates", today.minusDays(30).toString())
                .type("Unterschrift", today.minusDays(1).toString())
                .type("Wirksam ab", today.toString())
                .press("Daten speichern")
                .sees("Die Daten sind gespeichert.")
                .meetsNoBarrier();
        head.type("Dienstliche E-Mail-Adresse", "ordnungsamt@beispielhausen.example")
                .type("Funktion des Zugangs", "Ordnungsamt, Leitung der Zugänge")
                .press("Einladen")
                .sees("ordnungsamt@beispielhausen.example");
        choosePassword(admin, link(new Mailbox(operator).mail("Behörde: Stadt Beispielhausen")));
        admin.signInHere("ordnungsamt@beispielhausen.example", PASSWORD)
                .sees("Stadt Beispielhausen")
                .open("/themen/shisha")
                .sees("Shisha-Kontrolle: Lebensmittelüberwachung nimmt Proben");

        head.follow("Mitglieder")
                .follow("Stadt Beispielhausen")
                .follow("Aufnahme und Austritt")
                .type("Austritt wirksam am", today.toString())
                .press("Austritt eintragen")
                .sees("Der Austritt ist eingetragen.");
        admin.follow("Mitglieder").isAt("Anmelden");
        reader.signIn("ordnungsamt3@hagen.example").follow("Mitglieder").sees("Ehemalige Mitglieder");
        reader.follow("Stadt Beispielhausen").sees("Ehemaliges Mitglied.").meetsNoBarrier();
    }
}
