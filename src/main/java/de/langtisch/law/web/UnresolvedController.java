package de.langtisch.law.web;

import de.langtisch.law.UnresolvedNorms;
import de.langtisch.membership.Access;
import de.langtisch.membership.SignedIn;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The list of cited norms that nobody knows, for the Geschäftsstelle to work off.
@Controller
@Access(Access.Rule.OFFICE)
class UnresolvedController {
    private static final int MOST = 500;

    private final UnresolvedNorms norms;

    UnresolvedController(UnresolvedNorms norms) {
        this.norms = norms;
    }

    /// What is open, at most [#MOST] of it.
    record UnresolvedPage(List<UnresolvedNorms.Line> lines) {}

    @GetMapping("/normen/offen")
    String open(@AuthenticationPrincipal SignedIn account, Model model) {
        var open = norms.open(account.reader());
        model.addAttribute("page", new UnresolvedPage(open.stream().limit(MOST).toList()));
        return "law/unresolved";
    }

    @PostMapping("/normen/offen")
    String settle(@RequestParam String norm, @AuthenticationPrincipal SignedIn account, RedirectAttributes redirect) {
        norms.settle(norm, account);
        redirect.addFlashAttribute("flash", "law.norms.open.settled");
        redirect.addFlashAttribute("flashArguments", List.of(norm));
        return "redirect:/normen/offen";
    }
}
