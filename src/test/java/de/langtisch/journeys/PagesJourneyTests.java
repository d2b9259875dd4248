package de.langtisch.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every page at 1280 and 320 px: its own heading is there, axe finds nothing, nothing runs out sideways, and the
/// browser has nothing to complain about.
@JourneyTest
@SuppressWarnings("NullAway.Init")
class PagesJourneyTests {
    private static final List<String> OPEN = List.of(
            "/",
            "/anmeldung",
            "/hilfe",
            "/hilfe/tastatur",
            "/leichte-sprache",
            "/barrierefreiheit",
            "/datenschutz",
            "/impressum",
            "/themen");
    private static final List<String> MEMBER = List.of(
            "/",
            "/schreiben",
            "/themen",
            "/themen/shisha",
            "/gremien",
            "/gremien/fak-shisha",
            "/ansprechstellen",
            "/mitglieder",
            "/zugang",
            "/abonnements",
            "/abonnements/neu?art=TOPIC&ziel=shisha",
            "/suche?q=Spielhalle",
            "/suche?q=qxqxqx",
            "/freigaben",
            "/schreiben?titel=Frage");
    private static final List<String> ADMIN = List.of("/behoerde");
    private static final List<String> OFFICE = List.of("/freigaben", "/entscheidungen/einlesen", "/rueckmeldungen");

    @LocalServerPort
    int port;

    private final List<String> faults = new ArrayList<>();

    @Test
    void showsNoBarrier() {
        try (var visitor = new Visitor(port)) {
            for (int width : new int[] {1280, 320}) {
                visitor.page().setViewportSize(width, 900);
                OPEN.forEach(path -> look(visitor, path, width));
                visitor.signIn("ordnungsamt3@hagen.example", width, true);
                MEMBER.forEach(path -> look(visitor, path, width));
                item(visitor, width);
                writing(visitor, width);
                visitor.signIn("fachbereich32@hagen.example", width, true);
                ADMIN.forEach(path -> look(visitor, path, width));
                visitor.signIn("redaktion1@siko.example", width, true);
                visitor.open("/zugang");
                visitor.page()
                        .locator("form[action$='/kapazitaet'] button")
                        .first()
                        .click();
                OFFICE.forEach(path -> look(visitor, path, width));
            }
            assertThat(faults).isEmpty();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private void item(Visitor visitor, int width) {
        visitor.open("/themen/rotlicht");
        var href = visitor.page().locator("main .titel a").first().getAttribute("href");
        look(visitor, href, width);
        look(visitor, href.substring(0, href.lastIndexOf('/')) + "/fassungen", width);
    }

    private void writing(Visitor visitor, int width) {
        visitor.open("/schreiben").press("Schreiben: Entscheidung");
        visitor.page().waitForSelector("[name=title]");
        check(visitor, visitor.page().url(), width);
    }

    private void look(Visitor visitor, String path, int width) {
        visitor.open(path);
        check(visitor, path, width);
    }

    private void check(Visitor visitor, String path, int width) {
        var page = visitor.page();
        if (page.locator("main h1").count() != 1) {
            faults.add(path + " at " + width + ": " + page.locator("main h1").count() + " headings");
            return;
        }
        if (page.url().endsWith("/anmeldung") && !path.endsWith("/anmeldung")) {
            faults.add(path + " at " + width + ": sent to the sign-in");
            return;
        }
        for (var violation : new AxeBuilder(page).analyze().getViolations()) {
            faults.add(path + " at " + width + ": " + violation.getId() + " "
                    + violation.getNodes().stream()
                            .limit(3)
                            .map(n -> n.getHtml())
                            .toList());
        }
        var wide = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        if (Boolean.TRUE.equals(wide)) {
            faults.add(path + " at " + width + ": runs out sideways");
        }
    }
}
