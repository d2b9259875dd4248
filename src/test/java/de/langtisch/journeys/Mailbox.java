package de.langtisch.journeys;

import com.microsoft.playwright.Locator;

/// The mails of the demo, which has no mail server: Technik sees in its outbox what was written.
final class Mailbox {
    private static final int NEWEST = 6;
    private static final int TRIES = 20;

    private final Visitor operator;

    Mailbox(Visitor operator) {
        this.operator = operator.signIn("technik@siko.example");
    }

    /// The newest mail with these words in it; mails are written every three seconds.
    String mail(String words) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            operator.open("/technik");
            for (var address : operator.page().locator("main a[href^='/technik/mails/']").all().stream()
                    .limit(NEWEST)
                    .map(Mailbox::address)
                    .toList()) {
                var text = operator.open(address).page().locator("pre").innerText();
                if (text.contains(words)) {
                    return text;
                }
            }
            operator.page().waitForTimeout(500);
        }
        throw new AssertionError("no mail says: " + words);
    }

    private static String address(Locator link) {
        return String.valueOf(link.getAttribute("href"));
    }
}
