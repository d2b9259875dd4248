package de.langtisch.membership.web;

import de.langtisch.kernel.Ids;
import de.langtisch.membership.Access;
import de.langtisch.membership.Contacts;
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

/// Whom to call: the table for everybody, and the own authority's entries for its Behördenadmin.
@Controller
@Access(Access.Rule.AUTHORITY_ADMIN)
class ContactController {
    private static final String CONTACT = "/ansprechstellen/{id:" + Ids.PATTERN + "}";

    private final Contacts contacts;
    private final ContactPages pages;

    ContactController(Contacts contacts, ContactPages pages) {
        this.contacts = contacts;
        this.pages = pages;
    }

    @Access(Access.Rule.SIGNED_IN)
    @GetMapping("/ansprechstellen")
    String list(
            @RequestParam(name = "thema", defaultValue = "") String topic,
            @RequestParam(name = "gebiet", defaultValue = "") String area,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        model.addAttribute("page", pages.list(me, topic, area));
        return "membership/contacts";
    }

    @GetMapping("/ansprechstellen/neu")
    String blank(@RequestParam(name = "thema", defaultValue = "") String topic, Model model) {
        var form = new Contacts.Form(Ids.random(), topic, "", "", "", "", "");
        model.addAttribute("page", pages.form(form, true, Map.of()));
        return "membership/contact";
    }

    @GetMapping(CONTACT)
    String edit(@PathVariable String id, @AuthenticationPrincipal SignedIn admin, Model model) {
        model.addAttribute("page", pages.form(ContactPages.form(contacts.own(admin, id)), false, Map.of()));
        return "membership/contact";
    }

    @PostMapping(CONTACT)
    String keep(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String mailbox,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String hours,
            @RequestParam(defaultValue = "") String onCall,
            @RequestParam(defaultValue = "false") boolean fresh,
            @AuthenticationPrincipal SignedIn admin,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var form = new Contacts.Form(id, topic, unit, mailbox, phone, hours, onCall);
        return switch (contacts.keep(admin, form)) {
            case Outcome.Done<String> _ -> {
                Flash.done(next, "membership.contact.kept");
                yield "redirect:/ansprechstellen";
            }
            case Outcome.Refused<String>(var problems) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                model.addAttribute("page", pages.form(form, fresh, problems));
                yield "membership/contact";
            }
        };
    }

    @PostMapping(CONTACT + "/bestaetigen")
    String confirm(@PathVariable String id, @AuthenticationPrincipal SignedIn admin, RedirectAttributes next) {
        contacts.confirm(admin, id);
        Flash.done(next, "membership.contact.confirmed");
        return "redirect:/ansprechstellen";
    }

    @PostMapping(CONTACT + "/loeschen")
    String delete(@PathVariable String id, @AuthenticationPrincipal SignedIn admin, RedirectAttributes next) {
        contacts.delete(admin, id);
        Flash.done(next, "membership.contact.deleted");
        return "redirect:/ansprechstellen";
    }
}
