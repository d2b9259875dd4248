package de.langtisch.membership.web;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.Ids;
import de.langtisch.membership.Access;
import de.langtisch.membership.Outcome;
import de.langtisch.membership.SignedIn;
import de.langtisch.membership.Succession;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Handing a leaver's seat over in one step, and what went where.
@Controller
@Access(Access.Rule.AUTHORITY_ADMIN)
class HandoverController {
    private static final String HANDOVER = "/behoerde/zugaenge/{id:" + Ids.PATTERN + "}/uebergabe";

    private final Succession succession;
    private final AuthorityPages pages;

    HandoverController(Succession succession, AuthorityPages pages) {
        this.succession = succession;
        this.pages = pages;
    }

    @GetMapping(HANDOVER)
    String form(@PathVariable AccountId id, @AuthenticationPrincipal SignedIn admin, Model model) {
        model.addAttribute("page", pages.handover(admin, id, AuthorityPages.Chosen.NOTHING, Map.of()));
        return "membership/handover";
    }

    @PostMapping(HANDOVER)
    String passOn(
            @PathVariable AccountId id,
            @RequestParam String handover,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name,
            @AuthenticationPrincipal SignedIn admin,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var form = new Succession.Passing(handover, id, to.isEmpty() ? null : new AccountId(to), email, name);
        return switch (succession.passOn(admin, form)) {
            case Outcome.Done<String>(var done) -> {
                if (id.equals(admin.id())) {
                    Flash.done(next, "membership.handover.ownDone");
                    yield "redirect:/anmeldung";
                }
                yield "redirect:/behoerde/uebergaben/" + done;
            }
            case Outcome.Refused<String>(var problems) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                var chosen = new AuthorityPages.Chosen(to, email, name);
                model.addAttribute("page", pages.handover(admin, id, chosen, problems));
                yield "membership/handover";
            }
        };
    }

    @GetMapping("/behoerde/uebergaben/{handover:" + Ids.PATTERN + "}")
    String summary(@PathVariable String handover, @AuthenticationPrincipal SignedIn admin, Model model) {
        model.addAttribute("page", pages.summary(succession.summary(admin, handover)));
        return "membership/handed-over";
    }
}
