package de.langtisch.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every page at 1280 and 320 px: its own heading is there, axe finds nothing, nothing runs out sideways, and the
/// browser has nothing to complain about.
@JourneyTest
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
            "/normen/gewo/33c",
            "/themen");
    private static final List<String> MEMBER = List.of(
            "/",
            "/schreiben",
            "/themen",
            "/themen/shisha",
            "/normen",
            "/normen/gewo/33c",
            "/normen/gewo/900",
            "/entscheidungen/zitat?gericht=VG+K%C3%B6ln&aktenzeichen=1+K+1%2F99",
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
    private static final List<String> OFFICE =
            List.of("/normen/offen", "/freigaben", "/entscheidungen/einlesen", "/rueckmeldungen");

    private final List<String> faults = new ArrayList<>();

    @Test
    void showsNoBarrier(Visitor visitor) {
        for (int width : new int[] {1280, 320}) {
            visitor.startAnew(width, true);
            OPEN.forEach(path -> look(visitor, path, width));
            visitor.signIn("ordnungsamt3@hagen.example", width, true);
            MEMBER.forEach(path -> look(visitor, path, width));
            item(visitor, width);
            writing(visitor, width);
            visitor.signIn("fachbereich32@hagen.example", width, true);
            ADMIN.forEach(path -> look(visitor, path, width));
            visitor.signInForOffice("redaktion1@siko.example").page().setViewportSize(width, 900);
            OFFICE.forEach(path -> look(visitor, path, width));
        }
        assertThat(faults).isEmpty();
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
        if (visitor.page().url().endsWith("/anmeldung") && !path.endsWith("/anmeldung")) {
            faults.add(path + " at " + width + ": sent to the sign-in");
            return;
        }
        faults.addAll(Barriers.at(visitor.page(), path + " at " + width));
    }
}
