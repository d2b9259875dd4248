package de.langtisch.membership.web;

import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.Ids;
import de.langtisch.membership.Access;
import de.langtisch.membership.Accession;
import de.langtisch.membership.Accessions;
import de.langtisch.membership.Outcome;
import de.langtisch.membership.SignedIn;
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

/// The accession of an authority: name and type, then four dates.
@Controller
@Access(Access.Rule.HEAD_OF_OFFICE)
class AccessionController {
    private static final String ACCESSION = "/mitglieder/{id:" + Ids.PATTERN + "}/aufnahme";

    private final Accessions accessions;
    private final AccessionPages pages;

    AccessionController(Accessions accessions, AccessionPages pages) {
        this.accessions = accessions;
        this.pages = pages;
    }

    @GetMapping("/mitglieder/neu")
    String form(Model model) {
        model.addAttribute("page", pages.blank());
        return "membership/partner";
    }

    @PostMapping("/mitglieder/neu")
    String begin(
            @RequestParam AuthorityId id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String partnerType,
            @RequestParam(defaultValue = "") String area,
            @AuthenticationPrincipal SignedIn head,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var form = new Accessions.NewPartner(id, name, partnerType, area);
        return switch (accessions.begin(head, form)) {
            case Outcome.Done<AuthorityId>(var partner) -> {
                Flash.done(next, "membership.accession.begun");
                yield back(partner);
            }
            case Outcome.Refused<AuthorityId>(var problems) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                model.addAttribute("page", pages.partner(form, problems));
                yield "membership/partner";
            }
        };
    }

    @GetMapping(ACCESSION)
    String show(@PathVariable AuthorityId id, @AuthenticationPrincipal SignedIn head, Model model) {
        model.addAttribute("page", pages.of(head, id, accessions.of(head, id), Map.of()));
        return "membership/accession";
    }

    @PostMapping(ACCESSION)
    String date(
            @PathVariable AuthorityId id,
            @RequestParam(defaultValue = "") String presentedOn,
            @RequestParam(defaultValue = "") String councilDecidedOn,
            @RequestParam(defaultValue = "") String signedOn,
            @RequestParam(defaultValue = "") String effectiveOn,
            @AuthenticationPrincipal SignedIn head,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var dates = new Accession(
                Dates.parse(presentedOn),
                Dates.parse(councilDecidedOn),
                Dates.parse(signedOn),
                Dates.parse(effectiveOn));
        return switch (accessions.date(head, id, dates)) {
            case Outcome.Done<AuthorityId> _ -> {
                Flash.done(next, "membership.accession.dated");
                yield back(id);
            }
            case Outcome.Refused<AuthorityId>(var problems) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                model.addAttribute("page", pages.of(head, id, dates, problems));
                yield "membership/accession";
            }
        };
    }

    static String back(AuthorityId id) {
        return "redirect:/mitglieder/" + id + "/aufnahme";
    }
}
