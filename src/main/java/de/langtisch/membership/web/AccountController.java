package de.langtisch.membership.web;

import de.langtisch.membership.Access;
import de.langtisch.membership.ContactCard;
import de.langtisch.membership.Outcome;
import de.langtisch.membership.OwnAccount;
import de.langtisch.membership.PasswordChange;
import de.langtisch.membership.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The own account: capacity, seats, contact card, password.
@Controller
@Access(Access.Rule.SIGNED_IN)
class AccountController {
    static final String PAGE = "membership/account";

    private final OwnAccount account;
    private final PasswordChange passwords;
    private final AccountPages pages;

    AccountController(OwnAccount account, PasswordChange passwords, AccountPages pages) {
        this.account = account;
        this.passwords = passwords;
        this.pages = pages;
    }

    @GetMapping("/zugang")
    String show(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("page", pages.of(me));
        return PAGE;
    }

    @PostMapping("/zugang/karte")
    String keepCard(
            @RequestParam(defaultValue = "") String personName,
            @RequestParam(defaultValue = "") String personFunction,
            @RequestParam(defaultValue = "") String dutyPhone,
            @RequestParam(defaultValue = "") List<String> topics,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var card = new ContactCard(personName.strip(), personFunction.strip(), dutyPhone.strip(), topics);
        return switch (account.keepCard(me, card)) {
            case Outcome.Done<ContactCard>(var kept) -> {
                Flash.done(next, kept.isEmpty() ? "membership.card.emptied" : "membership.card.kept");
                yield "redirect:/zugang";
            }
            case Outcome.Refused<ContactCard>(var problems) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                model.addAttribute("page", pages.of(me, card, "", problems));
                yield PAGE;
            }
        };
    }

    @PostMapping("/zugang/passwort")
    String changePassword(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            RedirectAttributes next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var form = new PasswordChange.NewPassword(present, password, again);
        return switch (passwords.change(me, form, request, response)) {
            case Outcome.Done<SignedIn> _ -> {
                Flash.done(next, "membership.password.changed");
                yield "redirect:/zugang";
            }
            case Outcome.Refused<SignedIn>(var problems) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                model.addAttribute("page", pages.of(me, account.card(me), "", problems));
                yield PAGE;
            }
        };
    }
}
