package de.langtisch.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/// Step 6 of issue 2: find, by keyboard alone from the sign-in on.
@JourneyTest
class SearchJourneyTests {
    private static final String RULING = "Prostitutionsstätte: Pflicht zur ständigen Anwesenheit vorläufig gestoppt";

    @Test
    void findsAndNarrowsByKeyboardAlone(Visitor visitor) {
        signInByKeyboard(visitor);
        visitor.keys("/").typeKeys("spielhallen").keys("Enter");
        var hits = visitor.page().locator("main .titel a");
        visitor.page().waitForURL("**/suche?**");
        assertThat(visitor.page().locator("main mark").first().innerText()).containsIgnoringCase("spielhalle");

        var before = number(visitor);
        var court = visitor.page().locator("#filter a").filter(new Locator.FilterOptions().setHasText("VG Köln"));
        visitor.tabTo(court.first()).keys("Enter");
        visitor.page().waitForURL("**/suche?*VG*");
        assertThat(number(visitor)).isLessThan(before).isPositive();
        assertThat(court.first().getAttribute("aria-current")).isEqualTo("true");
        visitor.meetsNoBarrier().tabTo(court.first()).keys("Enter");
        visitor.page().waitForURL(url -> !url.contains("VG"));
        assertThat(number(visitor)).isEqualTo(before);

        visitor.tabTo(hits.first());
        var title = hits.first().innerText();
        visitor.keys("Enter").isAt(title);
    }

    private static void signInByKeyboard(Visitor visitor) {
        visitor.open("/anmeldung")
                .tabTo(visitor.field("E-Mail-Adresse"))
                .typeKeys("ordnungsamt1@essen.example")
                .keys("Tab")
                .typeKeys(de.langtisch.membership.DemoAccounts.PASSWORD)
                .keys("Enter")
                .isAt("Was wollen Sie wissen?");
    }

    private static int number(Visitor visitor) {
        return Integer.parseInt(visitor.heading().replaceAll("^(?:Mehr als )?(\\d+) Treffer.*", "$1"));
    }

    @Test
    void goesOnFromAnEmptyResultByKeyboardAlone(Visitor visitor) {
        signInByKeyboard(visitor);
        visitor.keys("/").typeKeys("qxqxqx").keys("Enter").isAt("Kein Treffer zu „qxqxqx“");
        visitor.tabTo(visitor.button("Andere Behörden fragen")).keys("Enter").isAt("Was möchten Sie schreiben?");
        visitor.tabTo(visitor.button("Schreiben: Frage")).keys("Enter").isAt("Frage schreiben");
        assertThat(visitor.field("Titel").inputValue()).isEqualTo("qxqxqx");
        visitor.page().goBack();
        visitor.page().goBack();
        visitor.tabTo(visitor.link("In den Themen blättern")).keys("Enter").isAt("Themen");
    }

    @Test
    void findsAnAktenzeichenInAnySpacing(Visitor visitor) {
        visitor.signIn("ordnungsamt3@hagen.example");
        for (var typed : new String[] {"4 B 512/24", "4B512/24", "OVG NRW 4 b 512 / 24"}) {
            visitor.open("/").keys("/").typeKeys(typed).keys("Enter");
            visitor.page().waitForURL("**/suche?**");
            assertThat(visitor.page().locator("main .titel a").first().innerText())
                    .as(typed)
                    .isEqualTo(RULING);
        }
    }
}
