package de.langtisch.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The main job (issue 2): share a report, have it released, find it again.
@JourneyTest
@SuppressWarnings("NullAway.Init")
class SharingJourneyTests {
    private static final String TITLE = "Gemeinsame Kontrolle mit Messgerät in Nebenräumen";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void start() {
        visitor = new Visitor(port);
    }

    @AfterEach
    void stop() {
        visitor.close();
    }

    @Test
    @Tag("check")
    void sharesAReportThatTheOfficeReleasesAndAnotherCityFinds() {
        writeReport(visitor.signIn("ordnungsamt3@hagen.example"));
        assertThat(visitor.text()).contains("wartet auf die Freigabe");

        visitor.signIn("ordnungsamt1@essen.example").open("/suche?q=Messger%C3%A4t+Nebenr%C3%A4umen");
        assertThat(visitor.text()).doesNotContain(TITLE);

        release(visitor.signIn("redaktion1@siko.example"));
        assertThat(visitor.text()).contains("freigegeben");

        visitor.signIn("ordnungsamt1@essen.example");
        find();
        assertThat(visitor.heading()).isEqualTo(TITLE);
        assertThat(visitor.text()).contains("Stadt Hagen").contains("Hat sich bewährt.");
    }

    /// Nine actions from the start page to the release.
    private void writeReport(Visitor author) {
        var page = author.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Beitrag schreiben"))
                .first()
                .click();
        author.press("Schreiben: Erfahrungsbericht");
        page.fill("[name=title]", TITLE);
        page.fill("[name=did]", "Wir messen in Nebenräumen mit einem zweiten Gerät.");
        page.fill("[name=happened]", "Die Werte waren nachvollziehbar.");
        page.getByLabel("hat sich bewährt").check();
        page.locator("[name=topics][value=shisha]").check();
        page.selectOption("#label", "members");
        page.waitForSelector(
                "[name=fingerprint]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        author.press("Zur Freigabe geben");
        page.waitForLoadState();
    }

    private static void release(Visitor editor) {
        var page = editor.page();
        editor.open("/zugang");
        page.locator("form[action$='/kapazitaet'] button").first().click();
        editor.open("/freigaben");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE))
                .click();
        editor.press("Freigeben");
        page.waitForLoadState();
    }

    private void find() {
        var page = visitor.page();
        for (int attempt = 0; attempt < 10; attempt++) {
            visitor.open("/suche?q=Messger%C3%A4t+Nebenr%C3%A4umen");
            if (page.locator("main .titel a").count() > 0) {
                break;
            }
            page.waitForTimeout(300);
        }
        page.locator("main .titel a").first().click();
    }

    @Test
    void findsAnAktenzeichenInAnySpacing() {
        visitor.signIn("ordnungsamt3@hagen.example");
        for (var typed : new String[] {"4 B 512/24", "4B512/24", "OVG NRW 4 b 512 / 24"}) {
            visitor.open("/");
            visitor.page().keyboard().press("/");
            visitor.page().keyboard().type(typed);
            visitor.page().keyboard().press("Enter");
            visitor.page().waitForURL("**/suche?**");
            assertThat(visitor.page().locator("main .titel a").first().innerText())
                    .as(typed)
                    .isEqualTo("Prostitutionsstätte: Pflicht zur ständigen Anwesenheit vorläufig gestoppt");
        }
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void readsSearchesAndWritesWithoutScript() {
        visitor.signIn("ordnungsamt3@hagen.example", 1280, false);
        var page = visitor.page();
        visitor.open("/schreiben").press("Schreiben: Frage");
        page.fill("[name=title]", "Ohne Skript gefragt");
        page.fill("[name=question]", "Geht das auch ohne Skript?");
        page.locator("[name=topics][value=shisha]").check();
        page.selectOption("#label", "members");
        visitor.press("Zur Freigabe geben");
        assertThat(visitor.text()).contains("Bitte prüfen Sie die Leser");
        visitor.press("Zur Freigabe geben");
        assertThat(visitor.heading()).isEqualTo("Ohne Skript gefragt");
    }
}
