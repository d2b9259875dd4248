package de.langtisch.portal.web;

import de.langtisch.kernel.BadInput;
import de.langtisch.membership.Access;
import de.langtisch.text.CanonicalText;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Helps while writing: clean text of what was pasted, preview of what was typed. Nothing is kept.
@RestController
@Access(Access.Rule.SIGNED_IN)
class TextController {
    /// Characters of the clipboard's HTML; Word writes about ten for each one that can be read.
    private static final int LONGEST_HTML = 4_000_000;

    private static final String PLAIN = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8";
    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    @PostMapping(path = "/text/aus-html", produces = PLAIN)
    String fromHtml(@RequestParam String html) {
        return CanonicalText.fromHtml(notLonger(html, LONGEST_HTML));
    }

    @PostMapping(path = "/text/vorschau", produces = HTML)
    String preview(@RequestParam String text) {
        return CanonicalText.toHtml(notLonger(text, CanonicalText.LONGEST));
    }

    private static String notLonger(String text, int most) {
        if (text.length() > most) {
            throw new BadInput("portal.error.text");
        }
        return text;
    }
}
