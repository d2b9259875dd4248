package de.langtisch.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import de.langtisch.membership.DemoAccounts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A person at a browser: signs in with a demo account and uses what is on the page, by the words that stand there.
/// What the browser reports as an error (a blocked script, a missing file) is kept in [#complaints()].
final class Visitor implements AutoCloseable {
    private final Chromium chromium;
    private final String base;
    private final List<String> complaints = new ArrayList<>();
    private Browser browser;
    private Page page;
    private int actions;

    Visitor(Chromium chromium, int port) {
        this.chromium = chromium;
        this.base = "http://127.0.0.1:" + port;
        this.browser = chromium.browser();
        this.page = fresh(1280, true);
    }

    private Page fresh(int width, boolean script) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(script)
                .setLocale("de-DE")
                .setTimezoneId("Europe/Berlin"));
        context.setDefaultTimeout(Chromium.LONGEST_WAIT_MS);
        var opened = context.newPage();
        opened.onConsoleMessage(m -> {
            if (m.type().equals("error")) {
                complaints.add(opened.url() + ": " + m.text());
            }
        });
        opened.onPageError(e -> complaints.add(opened.url() + ": " + e));
        return opened;
    }

    /// Begins anew with an empty profile.
    Visitor startAnew(int width, boolean script) {
        page.context().close();
        page = fresh(width, script);
        return this;
    }

    /// A browser process of its own, to be killed.
    Visitor takeOwnBrowser() {
        page.context().close();
        browser = chromium.launch();
        page = fresh(1280, true);
        return this;
    }

    /// Kills the own browser as the system would, without a word to its pages, and takes the shared one.
    Visitor loseBrowser() {
        var processes =
                browser.newBrowserCDPSession().send("SystemInfo.getProcessInfo").getAsJsonArray("processInfo");
        for (var process : processes) {
            if (process.getAsJsonObject().get("type").getAsString().equals("browser")) {
                ProcessHandle.of(process.getAsJsonObject().get("id").getAsLong())
                        .orElseThrow()
                        .destroyForcibly();
            }
        }
        browser = chromium.browser();
        page = fresh(1280, true);
        return this;
    }

    /// The sign-in is over, as after 30 minutes without a request; the page does not know.
    Visitor loseSignIn() {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("langtisch_anmeldung"));
        return this;
    }

    /// Follows the page's link to the sign-in in a new window, signs in there and comes back.
    Visitor signInElsewhere(String email) {
        var first = page;
        page = first.waitForPopup(() -> link("In neuem Fenster anmelden").click());
        signInHere(email);
        page.close();
        page = first;
        page.bringToFront();
        page.evaluate("window.dispatchEvent(new Event('focus'))");
        return this;
    }

    /// Waits until the draft has saved itself because of what is done.
    Visitor savesItself(Runnable doing) {
        page.waitForResponse(r -> r.url().endsWith("/speichern") && r.status() == 200, doing);
        return this;
    }

    /// Signs in with a new, empty profile.
    Visitor signIn(String email) {
        return signIn(email, 1280, true);
    }

    Visitor signIn(String email, int width, boolean script) {
        startAnew(width, script);
        return signInHere(email);
    }

    /// Signs in and acts for the Geschäftsstelle.
    Visitor signInForOffice(String email) {
        return signIn(email)
                .open("/zugang")
                .press("Für die Geschäftsstelle handeln")
                .sees("Sie handeln für die Geschäftsstelle.");
    }

    /// Signs in with the present profile.
    Visitor signInHere(String email) {
        return signInHere(email, DemoAccounts.PASSWORD);
    }

    Visitor signInHere(String email, String password) {
        open("/anmeldung");
        page.fill("#email", email);
        page.fill("#passwort", password);
        page.locator("#passwort").press("Enter");
        page.waitForSelector(
                ".konto a[href='/zugang']", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        return this;
    }

    Page page() {
        return page;
    }

    /// Opens a path of the portal or, from a mail, a whole address of it.
    Visitor open(String address) {
        page.navigate(base + address.replaceFirst("^https?://[^/]+", ""));
        return this;
    }

    Visitor press(String button) {
        actions++;
        role(AriaRole.BUTTON, button).click();
        return this;
    }

    Visitor follow(String link) {
        actions++;
        role(AriaRole.LINK, link).click();
        return this;
    }

    Visitor type(String field, String text) {
        actions++;
        field(field).fill(text);
        return this;
    }

    Visitor choose(String field, String option) {
        actions++;
        field(field).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /// Ticks a check box or takes one of several choices.
    Visitor tick(String choice) {
        actions++;
        page.getByLabel(choice, new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
        return this;
    }

    Visitor unfold(String summary) {
        actions++;
        page.locator("summary").getByText(summary).first().click();
        return this;
    }

    Visitor pick(String field, FilePayload file) {
        actions++;
        field(field).setInputFiles(file);
        return this;
    }

    /// What has been pressed, typed, chosen or followed since [#startCounting()].
    int actions() {
        return actions;
    }

    Visitor startCounting() {
        actions = 0;
        return this;
    }

    /// Only what can be seen; the same link may stand hidden in the foot.
    private Locator role(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /// By its label, with or without the mark of a needed one.
    Locator field(String label) {
        var literally = label.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0");
        return page.getByLabel(Pattern.compile("^\\s*" + literally + "\\s*(\\(nötig\\)\\s*)?$"))
                .first();
    }

    /// Waits until the page has this heading.
    Visitor isAt(String heading) {
        assertThat(page.locator("main h1")).hasText(heading);
        return this;
    }

    /// Waits until the words can be read on the page.
    Visitor sees(String words) {
        assertThat(page.locator("body"))
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setUseInnerText(true));
        return this;
    }

    Visitor doesNotSee(String words) {
        assertThat(page.locator("body"))
                .not()
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setUseInnerText(true));
        return this;
    }

    /// Nothing keeps anybody from using this page, wide and narrow.
    Visitor meetsNoBarrier() {
        org.assertj.core.api.Assertions.assertThat(Barriers.on(page)).isEmpty();
        return this;
    }

    /// Goes on with the Tab key until the part has the focus.
    Visitor tabTo(Locator part) {
        for (int pressed = 0; pressed < 120; pressed++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(part.evaluate("e => e === document.activeElement"))) {
                return this;
            }
        }
        throw new AssertionError("not reached by Tab: " + part);
    }

    Visitor keys(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Visitor typeKeys(String text) {
        page.keyboard().type(text);
        return this;
    }

    Locator link(String name) {
        return role(AriaRole.LINK, name);
    }

    Locator button(String name) {
        return role(AriaRole.BUTTON, name);
    }

    /// Searches until the title is among the hits: the index follows within a moment.
    Visitor finds(String words, String title) {
        for (int attempt = 0; attempt < 20; attempt++) {
            open("/suche?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
            if (link(title).count() > 0) {
                return this;
            }
            page.waitForTimeout(250);
        }
        throw new AssertionError("not found: " + title + "\n" + text());
    }

    Visitor findsNot(String words, String title) {
        open("/suche?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        org.assertj.core.api.Assertions.assertThat(link(title).count()).isZero();
        return this;
    }

    String heading() {
        return page.locator("main h1").first().innerText();
    }

    String text() {
        return page.locator("body").innerText();
    }

    List<String> complaints() {
        return complaints;
    }

    /// The journey meant the refusal that the browser has reported.
    Visitor forgetComplaints() {
        complaints.clear();
        return this;
    }

    @Override
    public void close() {
        if (browser == chromium.browser()) {
            page.context().close();
        } else {
            browser.close();
        }
    }
}
