package de.langtisch.membership.web;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.Ids;
import de.langtisch.membership.Access;
import de.langtisch.membership.AuthorityAccounts;
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

/// The accounts of the own authority, for its Behördenadmin.
@Controller
@Access(Access.Rule.AUTHORITY_ADMIN)
class AuthorityController {
    private static final String ACCOUNT = "/behoerde/zugaenge/{id:" + Ids.PATTERN + "}";

    private final AuthorityAccounts accounts;
    private final AuthorityPages pages;

    AuthorityController(AuthorityAccounts accounts, AuthorityPages pages) {
        this.accounts = accounts;
        this.pages = pages;
    }

    @GetMapping("/behoerde")
    String list(@AuthenticationPrincipal SignedIn admin, Model model) {
        model.addAttribute("page", pages.list(admin, "", "", Map.of()));
        return "membership/authority";
    }

    @PostMapping("/behoerde/einladungen")
    String invite(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean otherDomain,
            @AuthenticationPrincipal SignedIn admin,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        return switch (accounts.invite(admin, email, name, otherDomain)) {
            case Outcome.Done<AccountId> _ -> {
                Flash.done(next, "membership.invited", email.strip());
                yield "redirect:/behoerde";
            }
            case Outcome.Refused<AccountId>(var problems) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                model.addAttribute("page", pages.list(admin, email, name, problems));
                yield "membership/authority";
            }
        };
    }

    @GetMapping(ACCOUNT)
    String account(@PathVariable AccountId id, @AuthenticationPrincipal SignedIn admin, Model model) {
        model.addAttribute("page", pages.account(admin, id));
        return "membership/authority-account";
    }

    @PostMapping(ACCOUNT + "/einladung")
    String inviteAgain(@PathVariable AccountId id, @AuthenticationPrincipal SignedIn admin, RedirectAttributes next) {
        return back(id, accounts.inviteAgain(admin, id), "membership.invitedAgain", next);
    }

    @PostMapping(ACCOUNT + "/name")
    String rename(
            @PathVariable AccountId id,
            @RequestParam(defaultValue = "") String name,
            @AuthenticationPrincipal SignedIn admin,
            RedirectAttributes next) {
        return back(id, accounts.rename(admin, id, name), "membership.renamed", next);
    }

    @PostMapping(ACCOUNT + "/deaktivieren")
    String deactivate(@PathVariable AccountId id, @AuthenticationPrincipal SignedIn admin, RedirectAttributes next) {
        return back(id, accounts.deactivate(admin, id), "membership.deactivated", next);
    }

    @PostMapping(ACCOUNT + "/behoerdenadmin")
    String changeAdmin(
            @PathVariable AccountId id,
            @RequestParam boolean admin,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        if (admin) {
            accounts.appoint(me, id);
            return back(id, new Outcome.Done<>(id), "membership.appointed", next);
        }
        var dismissed = accounts.dismiss(me, id);
        back(id, dismissed, "membership.dismissed", next);
        boolean dismissedMyself = id.equals(me.id()) && dismissed instanceof Outcome.Done<AccountId>;
        return dismissedMyself ? "redirect:/zugang" : "redirect:/behoerde/zugaenge/" + id;
    }

    private static String back(AccountId id, Outcome<AccountId> outcome, String done, RedirectAttributes next) {
        switch (outcome) {
            case Outcome.Done<AccountId> _ -> Flash.done(next, done);
            case Outcome.Refused<AccountId>(var problems) ->
                Flash.refused(next, problems.values().iterator().next());
        }
        return "redirect:/behoerde/zugaenge/" + id;
    }
}
