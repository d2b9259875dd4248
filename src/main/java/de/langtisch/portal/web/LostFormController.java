package de.langtisch.portal.web;

import de.langtisch.kernel.NotFound;
import de.langtisch.membership.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/// Shows a form that could not be taken, with everything that was typed, ready to be sent again. The portal itself
/// leads here; whoever opens the address gets the page of an absent one.
@Controller
class LostFormController {
    @Access(Access.Rule.ANYBODY)
    @RequestMapping("/verlorenes-formular")
    String show(@RequestAttribute(name = "lostForm", required = false) @Nullable Object form, Model model) {
        if (form == null) {
            throw new NotFound();
        }
        model.addAttribute("page", form);
        return "portal/lost-form";
    }
}
