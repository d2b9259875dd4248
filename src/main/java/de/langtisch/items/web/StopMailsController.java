package de.langtisch.items.web;

import de.langtisch.items.Words;
import de.langtisch.items.following.Subscription;
import de.langtisch.items.following.Subscriptions;
import de.langtisch.kernel.NotFound;
import de.langtisch.membership.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Where the link of a mail ends its kind: a page with one button, without signing in. Opening it changes nothing, so
/// that a mail filter which follows links ends nothing (issue 2).
@Controller
@Access(Access.Rule.ANYBODY)
class StopMailsController {
    private final Subscriptions subscriptions;
    private final Words words;

    StopMailsController(Subscriptions subscriptions, Words words) {
        this.subscriptions = subscriptions;
        this.words = words;
    }

    /// `stopped`: no mail comes any more.
    record StopMailsPage(String id, String kindName, String name, boolean stopped) {}

    @GetMapping("/abbestellen/{id}")
    String ask(@PathVariable String id, Model model) {
        model.addAttribute("page", page(id));
        return "items/stop-mails";
    }

    @PostMapping("/abbestellen/{id}")
    String stop(@PathVariable String id) {
        var page = page(id);
        subscriptions.silence(page.id());
        return "redirect:/abbestellen/" + page.id();
    }

    private StopMailsPage page(String id) {
        var found = subscriptions.byId(id).orElseThrow(NotFound::new);
        return new StopMailsPage(
                found.id(),
                words.get("items.follow.kind." + found.targetKind()),
                found.name(),
                found.rhythm() == Subscription.Rhythm.NEVER);
    }
}
