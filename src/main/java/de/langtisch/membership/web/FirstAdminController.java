package de.langtisch.membership.web;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.Ids;
import de.langtisch.membership.Access;
import de.langtisch.membership.Accessions;
import de.langtisch.membership.FirstAdmins;
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

/// The first Behördenadmin of an authority, invited by the head of office.
@Controller
@Access(Access.Rule.HEAD_OF_OFFICE)
class FirstAdminController {
    private final FirstAdmins admins;
    private final Accessions accessions;
    private final AccessionPages pages;

    FirstAdminController(FirstAdmins admins, Accessions accessions, AccessionPages pages) {
        this.admins = admins;
        this.accessions = accessions;
        this.pages = pages;
    }

    @PostMapping("/mitglieder/{id:" + Ids.PATTERN + "}/behoerdenadmin")
    String inviteAdmin(
            @PathVariable AuthorityId id,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name,
            @AuthenticationPrincipal SignedIn head,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        return switch (admins.invite(head, id, email, name)) {
            case Outcome.Done<AccountId> _ -> {
                Flash.done(next, "membership.invited", email.strip());
                yield AccessionController.back(id);
            }
            case Outcome.Refused<AccountId>(var problems) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                model.addAttribute("page", pages.of(head, id, accessions.of(head, id), problems));
                yield "membership/accession";
            }
        };
    }
}
