package de.langtisch.membership.web;

import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.Ids;
import de.langtisch.membership.Access;
import de.langtisch.membership.Accessions;
import de.langtisch.membership.Leaving;
import de.langtisch.membership.Outcome;
import de.langtisch.membership.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The leaving of an authority, recorded by the head of office.
@Controller
@Access(Access.Rule.HEAD_OF_OFFICE)
class LeavingController {
    private static final String MEMBER = "/mitglieder/{id:" + Ids.PATTERN + "}";

    private final Leaving leaving;
    private final Accessions accessions;
    private final AccessionPages pages;

    LeavingController(Leaving leaving, Accessions accessions, AccessionPages pages) {
        this.leaving = leaving;
        this.accessions = accessions;
        this.pages = pages;
    }

    @PostMapping(MEMBER + "/austritt")
    String leave(
            @PathVariable AuthorityId id,
            @RequestParam(defaultValue = "") String leftOn,
            @AuthenticationPrincipal SignedIn head,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        return switch (leaving.leave(head, id, Dates.parse(leftOn))) {
            case Outcome.Done<AuthorityId> _ -> {
                Flash.done(next, "membership.leaving.kept");
                yield AccessionController.back(id);
            }
            case Outcome.Refused<AuthorityId>(var problems) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                model.addAttribute("page", pages.of(head, id, accessions.of(head, id), problems));
                yield "membership/accession";
            }
        };
    }

    @PostMapping(MEMBER + "/austritt/zuruecknehmen")
    String stay(@PathVariable AuthorityId id, @AuthenticationPrincipal SignedIn head, RedirectAttributes next) {
        leaving.stay(head, id);
        Flash.done(next, "membership.leaving.withdrawn");
        return AccessionController.back(id);
    }
}
