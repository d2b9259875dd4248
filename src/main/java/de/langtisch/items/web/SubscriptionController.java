package de.langtisch.items.web;

import de.langtisch.items.Words;
import de.langtisch.items.following.Subscription;
import de.langtisch.items.following.Subscriptions;
import de.langtisch.kernel.BadInput;
import de.langtisch.membership.Access;
import de.langtisch.membership.SignedIn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Following: beginning, changing the rhythm, ending. A link in a mail only opens a page; the button there acts.
@Controller
@Access(Access.Rule.SIGNED_IN)
class SubscriptionController {
    private final Subscriptions subscriptions;
    private final Words words;

    SubscriptionController(Subscriptions subscriptions, Words words) {
        this.subscriptions = subscriptions;
        this.words = words;
    }

    /// What this account follows.
    record SubscriptionsPage(List<Line> lines, Map<String, String> rhythms) {
        record Line(String id, String kindName, String name, String href, String rhythm) {}
    }

    /// One thing to follow.
    record FollowPage(String target, String kind, String name, Map<String, String> rhythms) {}

    @GetMapping("/abonnements")
    String list(@AuthenticationPrincipal SignedIn account, Model model) {
        var lines = subscriptions.of(account.id()).stream().map(this::line).toList();
        model.addAttribute("page", new SubscriptionsPage(lines, rhythms()));
        return "items/subscriptions";
    }

    private SubscriptionsPage.Line line(Subscription s) {
        var href = switch (s.targetKind()) {
            case TOPIC -> "/themen/" + s.target();
            case AUTHORITY -> "/mitglieder/" + s.target();
            case GREMIUM -> "/gremien/" + s.target();
            case SEARCH -> "/suche?" + s.target();
        };
        return new SubscriptionsPage.Line(
                s.id(),
                words.get("items.follow.kind." + s.targetKind()),
                s.name(),
                href,
                s.rhythm().name());
    }

    private Map<String, String> rhythms() {
        var rhythms = new LinkedHashMap<String, String>();
        for (var rhythm : Subscription.Rhythm.values()) {
            rhythms.put(rhythm.name(), words.get("items.follow.rhythm." + rhythm.name()));
        }
        return rhythms;
    }

    @GetMapping("/abonnements/neu")
    String ask(
            @RequestParam("art") String kind,
            @RequestParam("ziel") String target,
            @RequestParam(value = "name", defaultValue = "") String name,
            Model model) {
        var shown =
                subscriptions.nameOf(kind(kind), target, name).orElseThrow(() -> new BadInput("items.error.follow"));
        model.addAttribute("page", new FollowPage(target, kind, shown, rhythms()));
        return "items/follow";
    }

    @PostMapping("/abonnements")
    String follow(
            @RequestParam("art") String kind,
            @RequestParam("ziel") String target,
            @RequestParam(value = "name", defaultValue = "") String name,
            @RequestParam("rhythmus") String rhythm,
            @AuthenticationPrincipal SignedIn account,
            RedirectAttributes redirect) {
        subscriptions.follow(kind(kind), target, name, rhythm(rhythm), account);
        redirect.addFlashAttribute("flash", "items.follow.done");
        return "redirect:/abonnements";
    }

    @PostMapping("/abonnements/{id}")
    String change(
            @PathVariable String id,
            @RequestParam("rhythmus") String rhythm,
            @AuthenticationPrincipal SignedIn account,
            RedirectAttributes redirect) {
        subscriptions.change(id, rhythm(rhythm), account);
        redirect.addFlashAttribute("flash", "items.follow.changed");
        return "redirect:/abonnements";
    }

    @PostMapping("/abonnements/{id}/beenden")
    String end(@PathVariable String id, @AuthenticationPrincipal SignedIn account, RedirectAttributes redirect) {
        subscriptions.end(id, account);
        redirect.addFlashAttribute("flash", "items.follow.ended");
        return "redirect:/abonnements";
    }

    private static Subscription.Target kind(String typed) {
        return choice(Subscription.Target.values(), typed);
    }

    private static Subscription.Rhythm rhythm(String typed) {
        return choice(Subscription.Rhythm.values(), typed);
    }

    private static <E extends Enum<E>> E choice(E[] values, String typed) {
        for (var value : values) {
            if (value.name().equals(typed)) {
                return value;
            }
        }
        throw new BadInput("items.error.follow");
    }
}
