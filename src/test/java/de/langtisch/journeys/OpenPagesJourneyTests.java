package de.langtisch.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

/// Step 11 of issue 2: help and legal pages for everybody, without script, and on paper.
@JourneyTest
class OpenPagesJourneyTests {
    @Test
    void readsHelpAndLegalPagesWithoutScriptAndSignIn(Visitor visitor) {
        visitor.startAnew(320, false).open("/").follow("Impressum").isAt("Impressum");
        visitor.follow("Datenschutz").isAt("Datenschutzerklärung");
        visitor.follow("Leichte Sprache");
        visitor.follow("Hilfe").isAt("Hilfe").follow("Suchen").isAt("Suchen").sees("Die Taste / springt hinein.");
        for (var page : visitor.page().locator(".auswahl a").all()) {
            assertThat(page.getAttribute("href")).startsWith("/hilfe/");
        }
    }

    @Test
    void reportsABarrierThatTheOfficeAnswers(Visitor visitor, Visitor office) {
        visitor.startAnew(1280, false)
                .open("/")
                .follow("Barrierefreiheit")
                .isAt("Erklärung zur Barrierefreiheit")
                .press("Rückmeldung senden")
                .sees("Bitte schreiben Sie, was nicht funktioniert hat.")
                .forgetComplaints()
                .type("Was hat nicht funktioniert?", "Die Vergrößerung schneidet den Termin ab.")
                .tabTo(visitor.button("Rückmeldung senden"))
                .keys("Enter")
                .sees("Danke. Ihre Rückmeldung ist bei der Geschäftsstelle angekommen.");
        office.signInForOffice("redaktion1@siko.example")
                .follow("Rückmeldungen")
                .sees("Die Vergrößerung schneidet den Termin ab.")
                .meetsNoBarrier()
                .press("Als beantwortet vermerken")
                .sees("Als beantwortet vermerkt.");
    }

    @Test
    void printsAnItemWithItsLabelAndWithoutNavigation(Visitor visitor) {
        visitor.signIn("ordnungsamt3@hagen.example")
                .open("/themen/shisha")
                .follow("Shisha-Kontrolle: Lebensmittelüberwachung nimmt Proben");
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(visitor.page().locator(".druckkopf").innerText()).contains("Alle Mitglieder");
        assertThat(visitor.page().locator("nav.bereiche").isVisible()).isFalse();
        assertThat(visitor.page().locator("footer").isVisible()).isFalse();
    }
}
