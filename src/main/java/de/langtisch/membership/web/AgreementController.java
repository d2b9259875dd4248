package de.langtisch.membership.web;

import de.langtisch.kernel.Ids;
import de.langtisch.membership.Access;
import de.langtisch.membership.Agreements;
import de.langtisch.membership.Outcome;
import de.langtisch.membership.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Recording a Kooperationsvereinbarung or its extension.
@Controller
@Access(Access.Rule.HEAD_OF_OFFICE)
class AgreementController {
    private final Agreements agreements;
    private final Sentences sentences;

    AgreementController(Agreements agreements, Sentences sentences) {
        this.agreements = agreements;
        this.sentences = sentences;
    }

    record AgreementPage(Agreements.NewAgreement form, Map<String, String> errors) {}

    @GetMapping("/mitglieder/vereinbarung")
    String form(Model model) {
        model.addAttribute(
                "page",
                new AgreementPage(new Agreements.NewAgreement(Ids.random(), "", null, null, null, "", ""), Map.of()));
        return "membership/agreement";
    }

    @PostMapping("/mitglieder/vereinbarung")
    String add(
            @RequestParam String id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String signedOn,
            @RequestParam(name = "von", defaultValue = "") String from,
            @RequestParam(name = "bis", defaultValue = "") String to,
            @RequestParam(defaultValue = "") String signatories,
            @RequestParam(defaultValue = "") String source,
            @AuthenticationPrincipal SignedIn head,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var form = new Agreements.NewAgreement(
                id, title, Dates.parse(signedOn), Dates.parse(from), Dates.parse(to), signatories, source);
        return switch (agreements.add(head, form)) {
            case Outcome.Done<String> _ -> {
                Flash.done(next, "membership.agreement.added");
                yield "redirect:/mitglieder";
            }
            case Outcome.Refused<String>(var problems) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                model.addAttribute("page", new AgreementPage(form, sentences.of(problems)));
                yield "membership/agreement";
            }
        };
    }
}
