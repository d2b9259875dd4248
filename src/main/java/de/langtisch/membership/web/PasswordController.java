package de.langtisch.membership.web;

import de.langtisch.membership.Access;
import de.langtisch.membership.ForgottenPasswords;
import de.langtisch.membership.PasswordLink;
import de.langtisch.membership.Passwords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Choosing a password through a one-time link, and asking for such a link. Opening a link changes nothing; programs
/// that look into mails use none up.
@Controller
@Access(Access.Rule.ANYBODY)
class PasswordController {
    private static final String INVITATION = "/einladung/{secret:[A-Za-z0-9_-]{1,100}}";
    private static final String PASSWORD = "/passwort/{secret:[A-Za-z0-9_-]{1,100}}";

    private final Passwords passwords;
    private final ForgottenPasswords forgotten;
    private final Sentences sentences;

    PasswordController(Passwords passwords, ForgottenPasswords forgotten, Sentences sentences) {
        this.passwords = passwords;
        this.forgotten = forgotten;
        this.sentences = sentences;
    }

    /// `path`: where the form goes, the link itself.
    record PasswordPage(PasswordLink link, boolean invitation, String path, Map<String, String> errors) {}

    @GetMapping("/passwort-vergessen")
    String forgotten() {
        return "membership/forgotten";
    }

    /// The answer is the same whatever was typed.
    @PostMapping("/passwort-vergessen")
    String ask(@RequestParam(defaultValue = "") String email, RedirectAttributes next) {
        forgotten.ask(email);
        Flash.done(next, "membership.forgotten.asked");
        return "redirect:/anmeldung";
    }

    @GetMapping({INVITATION, PASSWORD})
    String open(@PathVariable String secret, Model model, HttpServletRequest request, HttpServletResponse response) {
        return page(secret, Map.of(), model, request, response);
    }

    @PostMapping({INVITATION, PASSWORD})
    String choose(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Model model,
            RedirectAttributes next,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (passwords.choose(secret, password, again)) {
            case Passwords.Choice.Kept(var maySignInNow) -> {
                Flash.done(next, maySignInNow ? "membership.password.chosen" : "membership.password.chosenEarly");
                yield "redirect:/anmeldung";
            }
            case Passwords.Choice.Refused(var problems) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                yield page(secret, sentences.of(problems), model, request, response);
            }
            case Passwords.Choice.LinkGone() -> gone(response);
        };
    }

    private String page(
            String secret,
            Map<String, String> errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var link = passwords.link(secret);
        if (link.isEmpty()) {
            return gone(response);
        }
        boolean invitation = link.get().purpose() == PasswordLink.Purpose.INVITATION;
        model.addAttribute("page", new PasswordPage(link.get(), invitation, request.getRequestURI(), errors));
        return "membership/password";
    }

    private static String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return "membership/gone";
    }
}
