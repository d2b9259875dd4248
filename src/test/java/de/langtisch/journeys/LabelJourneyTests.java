package de.langtisch.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Step 4 of issue 2: choose the label and see who will read, before anything is sent.
@JourneyTest
class LabelJourneyTests {
    @Test
    void showsTheReadersOfEachLabel(Visitor author) {
        author.signIn("ordnungsamt3@hagen.example").open("/schreiben").press("Schreiben: Erfahrungsbericht");
        author.choose("Verteiler", "Eigene Behörde (Stadt Hagen)")
                .sees("1 Behörde, 4 Personen.")
                .sees("Nicht: Öffentlichkeit.")
                .sees("Gibt frei: ein zweiter Zugang von Stadt Hagen");
        author.choose("Verteiler", "Facharbeitskreis Shisha")
                .sees("Gibt frei: Vorsitz oder Vertretung, Facharbeitskreis Shisha");
        author.choose("Verteiler", "Öffentlich")
                .sees("Dazu die Öffentlichkeit, ohne Anmeldung.")
                .sees("Gibt frei: zuerst Stadt Hagen, dann die Geschäftsstelle")
                .unfold("Erst später öffentlich");
        assertThat(author.field("Öffentlich ab").isVisible()).isTrue();
    }

    @Test
    void keepsTheLastChoiceOfALabelChangedInHaste(Visitor author) {
        author.signIn("ordnungsamt3@hagen.example").open("/schreiben").press("Schreiben: Erfahrungsbericht");
        author.choose("Verteiler", "Facharbeitskreis Shisha").sees("Nicht: Öffentlichkeit.");
        author.field("Verteiler").evaluate("""
                field => ["Alle Mitglieder", "Eigene Behörde (Stadt Hagen)"].forEach(name => {
                  field.value = [...field.options].find(option => option.text === name).value;
                  field.dispatchEvent(new Event("change", { bubbles: true }));
                })""");
        author.sees("1 Behörde, 4 Personen.").sees("Gibt frei: ein zweiter Zugang von Stadt Hagen");
        assertThat(author.field("Verteiler").evaluate("field => field.selectedOptions[0].text"))
                .isEqualTo("Eigene Behörde (Stadt Hagen)");
        author.forgetComplaints();
    }

    @Test
    void looksThroughTheEyesOfAnotherAuthority(Visitor author) {
        author.signIn("ordnungsamt3@hagen.example").open("/schreiben").press("Schreiben: Erfahrungsbericht");
        author.type("Titel", "Nur für den Kreis")
                .type("Was haben Sie gemacht?", "Wir haben mit dem Zoll kontrolliert.")
                .choose("Verteiler", "Facharbeitskreis Shisha")
                .sees("Nicht: Öffentlichkeit.")
                .follow("Behörden zeigen und mit anderen Augen sehen")
                .isAt("Wer wird das lesen können?")
                .sees("Stadt Duisburg")
                .choose("Behörde", "Stadt Essen")
                .press("So ansehen")
                .sees("Stadt Essen sieht den Beitrag so (1 Person):")
                .sees("Wir haben mit dem Zoll kontrolliert.")
                .meetsNoBarrier();
        author.choose("Behörde", "Stadt Bochum")
                .press("So ansehen")
                .sees("Stadt Bochum sieht diesen Beitrag nicht: keine Seite, kein Treffer, keine Mail.");
        author.follow("Zurück zum Entwurf").isAt("Erfahrungsbericht schreiben");
        assertThat(author.field("Titel").inputValue()).isEqualTo("Nur für den Kreis");
    }

    @Test
    void choosesSeveralCircles(Visitor author) {
        author.signIn("ordnungsamt3@hagen.example").open("/schreiben").press("Schreiben: Erfahrungsbericht");
        author.unfold("Mehrere Kreise wählen")
                .tick("Stadt Hagen")
                .tick("Stadt Bochum")
                .press("Leser anzeigen")
                .sees("2 Behörden, 6 Personen.");
        assertThat(author.page().locator("#label option:checked").innerText()).isEqualTo("Mehrere Kreise (ankreuzen)");
        author.meetsNoBarrier();
    }
}
