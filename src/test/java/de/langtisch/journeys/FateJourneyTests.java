package de.langtisch.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// From an overturned decision to what holds instead, to what should be checked, and to a citation that is right.
@JourneyTest
class FateJourneyTests {
    private static final String OVERTURNED =
            "Ständige Anwesenheit in der Prostitutionsstätte: geändert, nicht mehr verwenden";
    private static final String LATER = "Prostitutionsstätte: Pflicht zur ständigen Anwesenheit vorläufig gestoppt";

    private static final String RELYING = "Beispiel: Auflage zur Anwesenheit in der Prostitutionsstätte";

    @Test
    void leadsFromAnOverturnedDecisionToWhatHolds(Visitor visitor) {
        visitor.signIn("ordnungsamt3@hagen.example");
        visitor.open("/suche?q=9+L+271%2F24").sees("gilt nicht mehr").follow(OVERTURNED);
        visitor.isAt(OVERTURNED)
                .sees("Gilt nicht mehr. Geändert durch OVG NRW, 07.05.2025, 4 B 512/24.")
                .sees("Weg durch die Instanzen")
                .sees("Notrufsystem in der Prostitutionsstätte")
                .meetsNoBarrier();
        assertThat(visitor.page().locator(".zitat").innerText()).contains("geändert durch OVG NRW");
        visitor.press("Zitat mit Stand kopieren").sees("Kopiert");
        visitor.follow("Zu dieser Entscheidung").isAt(LATER).meetsNoBarrier();
    }

    @Test
    void asksTheOwnerOfWhatReliesOnIt(Visitor owner) {
        owner.signIn("ordnungsamt3@hagen.example").sees("Nachprüfung").follow("Beantworten: " + RELYING);
        owner.isAt("Nachprüfungen").sees(RELYING).meetsNoBarrier();
        owner.tick("Gilt weiter")
                .press("Antworten")
                .sees("Schreiben Sie eine Begründung")
                .meetsNoBarrier()
                .forgetComplaints();
        owner.type("Begründung", "Die Auflage ist inzwischen befristet.")
                .press("Antworten")
                .sees("Ihre Antwort ist gespeichert.");
        owner.open("/suche?q=Anwesenheit").follow(RELYING).isAt(RELYING).sees("Die Auflage ist inzwischen befristet.");
    }
}
