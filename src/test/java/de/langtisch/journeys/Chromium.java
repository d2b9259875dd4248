package de.langtisch.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The real browser of the journeys.
final class Chromium implements AutoCloseable {
    static final double LONGEST_WAIT_MS = 10_000;

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = launch();
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT_MS);
    }

    Browser browser() {
        return browser;
    }

    /// One more, with nothing in common with the others: it may be killed.
    Browser launch() {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    private static Path executable() {
        var named = System.getenv("LANGTISCH_CHROMIUM");
        var path = Path.of(named == null || named.isBlank() ? "/usr/bin/chromium" : named);
        if (!Files.isExecutable(path)) {
            throw new IllegalStateException("No Chromium at " + path + ": install it or set LANGTISCH_CHROMIUM");
        }
        return path;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
