package de.langtisch.journeys;

import org.junit.jupiter.api.Test;

/// Steps 3 and 5 of issue 2 by keyboard alone: share a report and release it.
@JourneyTest
class KeyboardJourneyTests {
    private static final String TITLE = "Ganz ohne Maus geschrieben";

    @Test
    void sharesAndReleasesAReportByKeyboardAlone(Visitor author, Visitor editor) {
        author.signIn("ordnungsamt5@hagen.example");
        author.tabTo(author.link("Beitrag schreiben")).keys("Enter").isAt("Was möchten Sie schreiben?");
        author.tabTo(author.button("Schreiben: Erfahrungsbericht"))
                .keys("Enter")
                .isAt("Erfahrungsbericht schreiben");
        author.tabTo(author.field("Titel")).typeKeys(TITLE);
        author.tabTo(author.field("Was haben Sie gemacht?")).typeKeys("Alles mit der Tastatur.");
        author.tabTo(author.field("Was ist passiert?")).typeKeys("Es ging.");
        author.tabTo(author.page().locator("[name=outcome]").first()).keys("Space");
        author.tabTo(author.page().locator("[name=topics][value=shisha]")).keys("Space");
        author.tabTo(author.field("Verteiler")).typeKeys("Alle Mit").sees("Nicht: Öffentlichkeit.");
        author.tabTo(author.button("Zur Freigabe geben")).keys("Enter").sees("Dieser Entwurf wartet auf die Freigabe.");

        editor.signInForOffice("redaktion1@siko.example").open("/");
        editor.tabTo(editor.link("Prüfen: " + TITLE)).keys("Enter").isAt(TITLE);
        editor.tabTo(editor.button("Freigeben")).keys("Enter").sees("Der Beitrag ist freigegeben und veröffentlicht.");
    }
}
