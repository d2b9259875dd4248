package de.langtisch.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import de.langtisch.membership.SignedIn;
import de.langtisch.portal.SampleServer.Answer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The scripts of the pages in a real browser, under the portal's content security policy.
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptTests {
    private static final String SAVE = "/entwurf/1/speichern";
    private static final Answer SAVED = Answer.json(200, "{\"version\":7,\"savedAt\":\"14:05\"}");

    private final Browsing browsing = new Browsing();
    private final Rendering rendering = new Rendering();
    private final List<String> complaints = new ArrayList<>();
    private final SignedIn seat = Rendering.seat();

    private SampleServer server = new SampleServer();
    private Page page = browsing.page(1280, complaints);

    @BeforeEach
    void openThePageOfADraft() {
        server.close();
        server = new SampleServer();
        server.page("/entwurf", rendering.html("samples/writing", seat, FragmentsTests.writing(Map.of())));
        server.page("/beitrag", rendering.html("samples/ruling", seat, FragmentsTests.ruling()));
        server.page("/hilfe/tastatur", "<h1>Tastatur</h1>");
        server.answers(SAVE, SAVED);
        complaints.clear();
        page = browsing.page(1280, complaints);
        page.clock().install(new Clock.InstallOptions().setTime("2026-11-24T14:04:00"));
        page.navigate(server.url("/entwurf"));
    }

    @AfterEach
    void breachesNoPolicyAndRaisesNoError() {
        assertThat(complaints).isEmpty();
        page.context().close();
    }

    @AfterAll
    void closeAll() {
        browsing.close();
        server.close();
    }

    private String saved(int index) {
        page.waitForCondition(() -> server.posted(SAVE).size() > index);
        return URLDecoder.decode(server.posted(SAVE).get(index).body(), StandardCharsets.UTF_8);
    }

    private void write(String text) {
        page.locator("#did").fill(text);
    }

    @Test
    void savesTheWholeFormAfterAPause() {
        write("Wir nehmen Proben & versiegeln.");
        page.clock().runFor(2100);
        assertThat(saved(0))
                .contains("did=Wir nehmen Proben & versiegeln.", "outcome=neu", "version=1", "_csrf=alt")
                .doesNotContain("file=");
        assertThat(page.locator("[data-autosave-state]")).hasText("Entwurf, gespeichert 14:05");
        write("Noch ein Satz.");
        page.clock().runFor(2100);
        assertThat(saved(1)).contains("version=7");
    }

    @Test
    void savesEveryFiveSecondsWhileSomebodyTypes() {
        for (int i = 0; i < 12; i++) {
            page.locator("#did").pressSequentially("x");
            page.clock().runFor(500);
        }
        assertThat(saved(0)).contains("xxxxx");
    }

    @Test
    void savesNothingWhenNothingChanged() {
        page.clock().runFor(60_000);
        write("Wir nehmen Proben.");
        page.clock().runFor(10_000);
        assertThat(server.posted(SAVE)).isEmpty();
    }

    @Test
    void keepsTheTextAndShowsTheOtherStateOnConflict() {
        server.answers(SAVE, Answer.json(409, "{\"url\":\"/entwurf/1/beide\"}"));
        write("Mein Satz.");
        page.clock().runFor(2100);
        assertThat(page.locator("[data-notice=conflict]")).isVisible();
        assertThat(page.locator("[data-conflict]")).hasAttribute("href", "/entwurf/1/beide");
        assertThat(page.locator("#did")).hasValue("Mein Satz.");
        write("Mein Satz und noch einer.");
        page.clock().runFor(10_000);
        assertThat(server.posted(SAVE)).hasSize(1);
        assertThat((String) page.evaluate("localStorage['langtisch.draft.1']")).contains("noch+einer");
    }

    @Test
    void goesOnSavingAfterSigningInElsewhere() {
        server.answers(SAVE, new Answer(401, "text/html", "<h1>Anmelden</h1>"));
        write("Mitten im Satz");
        page.clock().runFor(2100);
        assertThat(page.locator("[data-notice=signedout]")).isVisible();
        assertThat(page.locator("[data-autosave-state]")).hasText("Noch nicht gespeichert");
        server.answers(SAVE, SAVED);
        server.answers("/anmeldung/stand", Answer.json(200, "{\"signedIn\":true,\"csrf\":\"neu\"}"));
        page.evaluate("window.dispatchEvent(new Event('focus'))");
        assertThat(saved(1)).contains("Mitten im Satz", "_csrf=neu");
        assertThat(page.locator("[data-notice=signedout]")).isHidden();
        assertThat(page.evaluate("localStorage['langtisch.draft.1'] ?? null")).isNull();
    }

    @Test
    void renewsALostFormAfterSigningInElsewhere() {
        var fields = List.of(new LostForms.LostField("_csrf", "alt"), new LostForms.LostField("text", "Noch da"));
        var lost = new LostForms.LostForm(LostForms.Cause.SIGN_IN, "/entwurf/1", fields);
        server.page("/verloren", rendering.html("portal/lost-form", null, Map.of("page", lost)));
        server.answers("/anmeldung/stand", Answer.json(200, "{\"signedIn\":true,\"csrf\":\"neu\"}"));
        page.navigate(server.url("/verloren"));
        page.evaluate("window.dispatchEvent(new Event('focus'))");
        assertThat(page.getByText("Sie sind angemeldet.")).isVisible();
        assertThat(page.locator("input[name=_csrf]")).hasValue("neu");
    }

    @Test
    void triesAgainUntilThePortalAnswers() {
        server.answers(SAVE, Answer.json(503, "{}"));
        write("Ohne Netz");
        page.clock().runFor(2100);
        assertThat(page.locator("[data-autosave-state]")).hasText("Noch nicht gespeichert");
        page.clock().runFor(5100);
        assertThat(page.locator("[data-notice=offline]")).isVisible();
        server.answers(SAVE, SAVED);
        page.clock().runFor(10_100);
        assertThat(page.locator("[data-notice=offline]")).isHidden();
        assertThat(page.locator("[data-autosave-state]")).hasText("Entwurf, gespeichert 14:05");
    }

    @Test
    void saysWhyThePortalRefused() {
        server.answers(SAVE, Answer.json(413, "{\"detail\":\"Der Text ist zu lang.\"}"));
        write("Sehr lang");
        page.clock().runFor(2100);
        assertThat(page.locator("[data-notice=refused]"))
                .hasText("Das ließ sich nicht speichern. Der Text ist zu lang.");
    }

    @Test
    void takesUpTheLastWordsOfAReloadedPage() {
        server.answers(SAVE, Answer.json(503, "{}"));
        write("Mitten im Satz neu geladen");
        page.navigate(server.url("/entwurf"));
        assertThat(page.locator("#did")).hasValue("Mitten im Satz neu geladen");
        assertThat(page.locator("[data-notice=restored]")).isVisible();
        assertThat(page.locator("[data-notice=restore]")).isHidden();
        server.answers(SAVE, SAVED);
        page.clock().runFor(6000);
        assertThat(page.locator("[data-autosave-state]")).hasText("Entwurf, gespeichert 14:05");
    }

    @Test
    void offersWhatWasTypedOnAnOlderText() {
        server.answers(SAVE, Answer.json(503, "{}"));
        write("Vor dem Absturz");
        page.locator("input[name=outcome][value=bewaehrt]").check();
        page.clock().runFor(2100);
        assertThat(page.locator("[data-autosave-state]")).hasText("Noch nicht gespeichert");
        page.evaluate(
                "const key = 'langtisch.draft.1'; const copy = JSON.parse(localStorage[key]);"
                        + " document.querySelector('#did').value = 'Wir nehmen Proben.';"
                        + " document.querySelector('input[name=outcome]').checked = true;"
                        + " localStorage[key] = JSON.stringify({...copy, version: 0});"
                        + " window.addEventListener('pagehide', () => { localStorage[key] = JSON.stringify({...copy, version: 0}); })");
        page.navigate(server.url("/entwurf"));
        assertThat(page.locator("[data-notice=restore]")).isVisible();
        server.answers(SAVE, SAVED);
        page.locator("[data-restore]").click();
        assertThat(page.locator("#did")).hasValue("Vor dem Absturz");
        assertThat(page.locator("input[name=outcome][value=bewaehrt]")).isChecked();
        page.clock().runFor(2100);
        assertThat(page.locator("[data-autosave-state]")).hasText("Entwurf, gespeichert 14:05");
        page.navigate(server.url("/entwurf"));
        assertThat(page.locator("[data-notice=restore]")).isHidden();
    }

    @Test
    void writesMarksIntoTheText() {
        write("Probe");
        page.locator("#did").press("Control+a");
        page.getByText("Fett").click();
        assertThat(page.locator("#did")).hasValue("**Probe**");
        page.locator("#did").press("Control+z");
        assertThat(page.locator("#did")).hasValue("Probe");
        page.getByText("Liste").click();
        assertThat(page.locator("#did")).hasValue("- Probe");
        page.getByText("Überschrift").click();
        assertThat(page.locator("#did")).hasValue("## Probe");
    }

    @Test
    void showsThePreviewOfTheServer() {
        server.answers("/text/vorschau", new Answer(200, "text/html", "<p>Wie es <strong>aussieht</strong></p>"));
        page.locator("[data-show-preview]").click();
        assertThat(page.locator("#did-vorschau")).hasText("Wie es aussieht");
        assertThat(page.locator("[data-show-preview]")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void makesCleanTextOfWhatIsPastedFromWord() {
        server.answers("/text/aus-html", new Answer(200, "text/plain", "- sauber"));
        write("");
        page.evaluate("""
                () => { const data = new DataTransfer();
                  data.setData('text/html', '<ul><li class=MsoNormal>sauber</li></ul>');
                  data.setData('text/plain', 'sauber');
                  document.getElementById('did').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }""");
        assertThat(page.locator("#did")).hasValue("- sauber");
        assertThat(server.posted("/text/aus-html").getFirst().body()).contains("MsoNormal");
    }

    @Test
    void reachesTheSearchFieldAndTheListOfKeysByKey() {
        page.keyboard().press("/");
        assertThat(page.locator("#suche")).isFocused();
        page.keyboard().type("?/");
        assertThat(page.locator("#suche")).hasValue("?/");
        page.locator("h1").click();
        page.keyboard().press("?");
        page.waitForURL("**/hilfe/tastatur");
    }

    @Test
    void leavesSingleKeysAloneWhenTheyAreSwitchedOff() {
        page.evaluate("localStorage.setItem('langtisch.keys', 'off')");
        page.locator("h1").click();
        page.keyboard().press("/");
        assertThat(page.locator("#suche")).not().isFocused();
    }

    @Test
    void warnsBeforeTheSignInEndsAndProlongsIt() {
        server.answers("/anmeldung/verlaengern", Answer.json(200, "{}"));
        page.clock().runFor(24 * 60_000);
        assertThat(page.locator("[data-sign-in-bar]")).isHidden();
        page.clock().runFor(75_000);
        assertThat(page.locator("[data-sign-in-bar] p:visible")).containsText("läuft in weniger als fünf Minuten ab");
        page.getByText("Angemeldet bleiben").click();
        assertThat(page.locator("[data-sign-in-bar]")).isHidden();
        page.clock().runFor(31 * 60_000);
        assertThat(page.locator("[data-sign-in-bar] p:visible")).containsText("ist abgelaufen");
    }

    @Test
    void copiesAndSaysSo() {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.navigate(server.url("/beitrag"));
        page.getByText("Zitat kopieren").click();
        assertThat(page.getByText("Kopiert")).isVisible();
        assertThat(page.evaluate("navigator.clipboard.readText()"))
                .isEqualTo("OVG NRW, Beschluss vom 07.05.2025 – 4 B 512/24 –");
        page.clock().runFor(4100);
        assertThat(page.getByText("Zitat kopieren")).isVisible();
    }

    @Test
    void sendsAFormOnceHoweverOftenTheButtonIsPressed() {
        server.answers("/entwurf/1", new Answer(204, "text/plain", ""));
        page.locator("[name=submit]").click();
        page.locator("[name=submit]").click();
        page.waitForCondition(() -> !server.posted("/entwurf/1").isEmpty());
        assertThat(server.posted("/entwurf/1")).hasSize(1);
    }

    @Test
    void keepsEveryPartAccessibleInBothWidths() {
        for (int width : new int[] {1280, 320}) {
            var narrow = browsing.page(width, complaints);
            for (var path : List.of("/entwurf", "/beitrag")) {
                narrow.navigate(server.url(path));
                assertThat(narrow.locator("h1")).hasCount(1);
                narrow.locator("details").all().forEach(d -> d.evaluate("d => { d.open = true; }"));
                assertThat(new AxeBuilder(narrow).analyze().getViolations()).isEmpty();
                assertThat((Boolean) narrow.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as("%s at %d scrolls sideways", path, width)
                        .isTrue();
            }
            narrow.context().close();
        }
    }
}
