package de.langtisch.journeys;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/// What keeps somebody from using a page: what axe finds, and what runs out sideways.
final class Barriers {
    private static final List<Integer> WIDTHS = List.of(320, 1280);

    private Barriers() {}

    /// At 320 and 1280 px; the page stays wide.
    static List<String> on(Page page) {
        var faults = new ArrayList<String>();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            faults.addAll(at(page, page.url() + " at " + width));
        }
        return faults;
    }

    static List<String> at(Page page, String where) {
        var faults = new ArrayList<String>();
        if (page.locator("main h1").count() != 1) {
            faults.add(where + ": " + page.locator("main h1").count() + " headings");
            return faults;
        }
        for (var violation : axe(page).analyze().getViolations()) {
            faults.add(where + ": " + violation.getId() + " "
                    + violation.getNodes().stream()
                            .limit(3)
                            .map(n -> n.getHtml())
                            .toList());
        }
        if (Boolean.TRUE.equals(
                page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))) {
            faults.add(where + ": runs out sideways");
        }
        return faults;
    }

    /// Asks for violations only and in the page itself: a fraction of the time that the whole report takes.
    private static AxeBuilder axe(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }
}
