package de.langtisch.items.web;

import de.langtisch.items.HeldImports;
import de.langtisch.kernel.ItemId;
import de.langtisch.membership.Access;
import de.langtisch.membership.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Taking over an import that waits, to correct it first.
@Controller
@Access(Access.Rule.SIGNED_IN)
class HeldImportController {
    private final HeldImports imports;
    private final ReviewAnswers reviews;

    HeldImportController(HeldImports imports, ReviewAnswers reviews) {
        this.imports = imports;
        this.reviews = reviews;
    }

    @PostMapping("/freigaben/{id}/uebernehmen")
    String takeOver(
            @PathVariable ItemId id,
            @AuthenticationPrincipal SignedIn account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!imports.takeOver(id, account)) {
            return reviews.gone(id, "", account, model, response);
        }
        redirect.addFlashAttribute("flash", "items.queue.takenOver");
        return "redirect:/entwuerfe/" + id;
    }
}
