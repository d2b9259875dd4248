package de.langtisch.membership.web;

import de.langtisch.kernel.Ids;
import de.langtisch.membership.Access;
import de.langtisch.membership.Outcome;
import de.langtisch.membership.OwnAccount;
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

/// Access tokens of the own account, for programs that use the API.
@Controller
@Access(Access.Rule.SIGNED_IN)
class TokenController {
    private final OwnAccount account;
    private final AccountPages pages;

    TokenController(OwnAccount account, AccountPages pages) {
        this.account = account;
        this.pages = pages;
    }

    /// The new token with its secret, or without one when the form came twice.
    record TokenPage(String name, String secret) {}

    /// Shows the secret in the answer itself, which nothing stores.
    @PostMapping("/zugang/schluessel")
    String createToken(
            @RequestParam String id,
            @RequestParam(defaultValue = "") String tokenName,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            HttpServletResponse response) {
        return switch (account.createToken(me, id, tokenName)) {
            case Outcome.Done<OwnAccount.NewToken>(var token) -> {
                model.addAttribute(
                        "page", new TokenPage(token.name(), token.secret().orElse("")));
                yield "membership/token";
            }
            case Outcome.Refused<OwnAccount.NewToken>(var problems) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                model.addAttribute("page", pages.of(me, account.card(me), tokenName, problems));
                yield AccountController.PAGE;
            }
        };
    }

    @PostMapping("/zugang/schluessel/{id:" + Ids.PATTERN + "}/beenden")
    String endToken(@PathVariable String id, @AuthenticationPrincipal SignedIn me, RedirectAttributes next) {
        account.endToken(me, id);
        Flash.done(next, "membership.token.ended");
        return "redirect:/zugang";
    }
}
