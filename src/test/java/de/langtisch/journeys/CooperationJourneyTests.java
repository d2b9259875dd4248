package de.langtisch.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Step 1 of issue 2: start, sign in with a demo account, see the cooperation.
@JourneyTest
class CooperationJourneyTests {
    @Test
    void signsInWithADemoAccountAndSeesTheCooperation(Visitor visitor) {
        visitor.open("/")
                .follow("Anmelden")
                .isAt("Anmelden")
                .press("Anmelden als Stadt Hagen, Ordnungsamt, Zugang 3")
                .isAt("Was wollen Sie wissen?")
                .sees("Ordnungsamt, Zugang 3");

        visitor.follow("Mitglieder").isAt("Mitglieder").sees("Laufzeit 22.06.2020 bis 21.06.2025");
        assertThat(since(visitor, "Stadt Hagen")).isEqualTo("05.08.2020");
        assertThat(since(visitor, "Stadt Gelsenkirchen")).isEqualTo("September 2020");
        assertThat(since(visitor, "Ennepe-Ruhr-Kreis")).isEqualTo("2021");
        assertThat(since(visitor, "Stadt Bochum")).isEqualTo("spätestens 03.03.2022");
        assertThat(since(visitor, "Ministerium der Finanzen NRW")).isEqualTo("unbekannt");

        visitor.follow("Stadt Hagen")
                .isAt("Stadt Hagen")
                .sees("Drucksache 0884/2021")
                .meetsNoBarrier();
        for (var topic :
                new String[] {"Shisha", "Glücksspiel", "Vermögenseinziehung", "Rotlicht", "Bewachungsgewerbe"}) {
            visitor.sees("Facharbeitskreis " + topic);
        }
        visitor.follow("Gremien")
                .isAt("Gremien")
                .sees("Lenkungskreis")
                .sees("Leitung")
                .sees("Geschäftsstelle");
        visitor.follow("Themen").isAt("Themen").sees("Glücksspiel");
    }

    private static String since(Visitor visitor, String authority) {
        return visitor.page()
                .locator("main tr")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHas(visitor.link(authority)))
                .locator("td")
                .last()
                .innerText();
    }

    @Test
    void switchesTheCapacityInSight(Visitor visitor) {
        visitor.signIn("redaktion1@siko.example")
                .doesNotSee("Sie handeln für die Geschäftsstelle.")
                .follow("Für die Geschäftsstelle handeln")
                .isAt("Mein Zugang")
                .sees("Sie handeln jetzt für: Stadt Essen.")
                .press("Für die Geschäftsstelle handeln")
                .sees("Sie handeln jetzt für die Geschäftsstelle.");
        visitor.open("/themen").sees("Sie handeln für die Geschäftsstelle.");
        visitor.follow("Für Stadt Essen handeln")
                .press("Für Stadt Essen handeln")
                .sees("Sie handeln jetzt für: Stadt Essen.")
                .doesNotSee("Sie handeln für die Geschäftsstelle.");
    }
}
