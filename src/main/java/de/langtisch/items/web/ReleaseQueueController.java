package de.langtisch.items.web;

import de.langtisch.files.Files;
import de.langtisch.items.ReleaseQueue;
import de.langtisch.kernel.ItemId;
import de.langtisch.kernel.NotFound;
import de.langtisch.membership.Access;
import de.langtisch.membership.SignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The own queue of releases, and the files of what waits in it.
@Controller
@Access(Access.Rule.SIGNED_IN)
class ReleaseQueueController {
    private final ReleaseQueue queue;
    private final ReleasePages pages;
    private final Files files;

    ReleaseQueueController(ReleaseQueue queue, ReleasePages pages, Files files) {
        this.queue = queue;
        this.pages = pages;
        this.files = files;
    }

    @GetMapping("/freigaben")
    String queue(@AuthenticationPrincipal SignedIn account, Model model) {
        model.addAttribute("page", pages.queue(queue.of(account)));
        return "items/queue";
    }

    @GetMapping("/freigaben/{id}/anlagen/{hash:[0-9a-f]{64}}")
    ResponseEntity<byte[]> file(
            @PathVariable ItemId id, @PathVariable String hash, @AuthenticationPrincipal SignedIn account) {
        var attachment = queue.find(id, account).stream()
                .flatMap(d -> d.attachments().stream())
                .filter(a -> a.hash().equals(hash))
                .findFirst()
                .orElseThrow(NotFound::new);
        return Download.of(hash, attachment.name(), files);
    }
}
