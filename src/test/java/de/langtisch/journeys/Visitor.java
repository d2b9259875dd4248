package de.langtisch.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import de.langtisch.membership.DemoAccounts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A person at a browser: signs in with a demo account and uses what is on the page. Errors that the browser reports
/// (a blocked script, a missing file) are kept in [#complaints()].
final class Visitor implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;
    private final String base;
    private final List<String> complaints = new ArrayList<>();
    private Page page;

    Visitor(int port) {
        base = "http://127.0.0.1:" + port;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        page = fresh(1280, true);
    }

    private static Path chromium() {
        var named = System.getenv("LANGTISCH_CHROMIUM");
        var path = Path.of(named == null || named.isBlank() ? "/usr/bin/chromium" : named);
        if (!Files.isExecutable(path)) {
            throw new IllegalStateException("No Chromium at " + path + ": install it or set LANGTISCH_CHROMIUM");
        }
        return path;
    }

    private Page fresh(int width, boolean script) {
        var context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(script));
        context.setDefaultTimeout(20_000);
        var opened = context.newPage();
        opened.onConsoleMessage(m -> {
            if (m.type().equals("error")) {
                complaints.add(opened.url() + ": " + m.text());
            }
        });
        return opened;
    }

    /// Signs in with a new, empty browser profile.
    Visitor signIn(String email) {
        return signIn(email, 1280, true);
    }

    Visitor signIn(String email, int width, boolean script) {
        page.context().close();
        page = fresh(width, script);
        page.navigate(base + "/anmeldung");
        page.fill("#email", email);
        page.fill("#passwort", DemoAccounts.PASSWORD);
        page.locator("#passwort").press("Enter");
        page.waitForURL(base + "/**");
        page.waitForSelector(
                ".konto a[href='/zugang']", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        return this;
    }

    Page page() {
        return page;
    }

    Visitor open(String path) {
        page.navigate(base + path);
        return this;
    }

    Visitor press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
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

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
