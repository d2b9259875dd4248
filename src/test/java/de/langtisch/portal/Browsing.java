package de.langtisch.portal;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/// One page in a browser of the machine, with everything it complains about: scripts that fail, a breach of the content
/// security policy. Times are the test's: the page's clock stands until it is moved.
final class Browsing implements AutoCloseable {
    private static final List<Path> BROWSERS = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/google-chrome"));

    private final Playwright playwright;
    private final Browser browser;

    Browsing() {
        var chromium = BROWSERS.stream().filter(Files::exists).findFirst();
        Assumptions.assumeTrue(chromium.isPresent(), "no Chromium on this machine");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(List.of("--no-sandbox")));
    }

    /// A page of its own browser profile: no cookies, nothing stored.
    Page page(int width, List<String> complaints) {
        var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        return context.newPage();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
