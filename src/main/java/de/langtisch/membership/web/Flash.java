package de.langtisch.membership.web;

import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the next page says on top (portal/notice.html).
final class Flash {
    private Flash() {}

    static void done(RedirectAttributes next, String key, String... arguments) {
        next.addFlashAttribute("flash", key);
        if (arguments.length > 0) {
            next.addFlashAttribute("flashArguments", List.of(arguments));
        }
    }

    /// Something that was asked for and did not happen.
    static void refused(RedirectAttributes next, String key) {
        next.addFlashAttribute("flash", key);
        next.addFlashAttribute("flashTone", "bad");
    }
}
