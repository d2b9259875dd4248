package de.langtisch.items.web;

import de.langtisch.items.Current;
import de.langtisch.items.Items;
import de.langtisch.items.LabelWords;
import de.langtisch.items.Narrowing;
import de.langtisch.kernel.ItemId;
import de.langtisch.kernel.NotFound;
import de.langtisch.labels.Label;
import de.langtisch.labels.Token;
import de.langtisch.membership.Access;
import de.langtisch.membership.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Giving a published item to fewer readers, which acts at once.
@Controller
@Access(Access.Rule.SIGNED_IN)
class NarrowController {
    private final Items items;
    private final Narrowing narrowing;
    private final LabelChoices choices;
    private final LabelWords labels;

    NarrowController(Items items, Narrowing narrowing, LabelChoices choices, LabelWords labels) {
        this.items = items;
        this.narrowing = narrowing;
        this.choices = choices;
        this.labels = labels;
    }

    /// `wider` says that the label just sent would admit somebody new, `notYours` that it would shut out whoever sent
    /// it.
    record NarrowPage(
            String id,
            String title,
            String labelWords,
            Map<String, String> circles,
            Set<String> chosen,
            boolean wider,
            boolean notYours) {}

    @GetMapping("/beitraege/{id}/verteiler")
    String show(@PathVariable ItemId id, @AuthenticationPrincipal SignedIn account, Model model) {
        var current = changeable(id, account);
        model.addAttribute("page", page(current, Set.copyOf(current.label().codes()), Narrowing.Result.NARROWED));
        return "items/narrow";
    }

    private Current changeable(ItemId id, SignedIn account) {
        return items.find(id, account.reader())
                .filter(c -> c.mayBeChangedBy(account))
                .orElseThrow(NotFound::new);
    }

    private NarrowPage page(Current current, Set<String> chosen, Narrowing.Result result) {
        return new NarrowPage(
                current.id().value(),
                current.content().title(),
                labels.of(current.label()),
                choices.allCircles(),
                chosen,
                result == Narrowing.Result.WIDER,
                result == Narrowing.Result.NOT_YOURS);
    }

    @PostMapping("/beitraege/{id}/verteiler")
    String narrow(
            @PathVariable ItemId id,
            @RequestParam(required = false) List<String> circle,
            @AuthenticationPrincipal SignedIn account,
            Model model,
            jakarta.servlet.http.HttpServletResponse response,
            RedirectAttributes redirect) {
        var current = changeable(id, account);
        var codes = circle == null ? List.<String>of() : circle;
        var embargo = codes.contains(Token.PUBLIC.code()) ? current.label().publicFrom() : null;
        var result = narrowing.narrow(id, Label.parse(codes, embargo), account);
        if (result != Narrowing.Result.NARROWED) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", page(current, Set.copyOf(codes), result));
            return "items/narrow";
        }
        redirect.addFlashAttribute("flash", "items.narrow.done");
        return "redirect:/beitraege/" + id;
    }
}
