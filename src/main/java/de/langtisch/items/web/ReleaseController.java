package de.langtisch.items.web;

import de.langtisch.items.Releases;
import de.langtisch.items.ReviewNotes;
import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.ItemId;
import de.langtisch.membership.Access;
import de.langtisch.membership.SignedIn;
import de.langtisch.text.CanonicalText;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Releasing: the text with its comparison and notes, approve or give back.
@Controller
@Access(Access.Rule.SIGNED_IN)
class ReleaseController {
    private static final int LONGEST_REASON = 2_000;

    private final Releases releases;
    private final ReviewAnswers reviews;
    private final ReviewNotes notes;

    ReleaseController(Releases releases, ReviewAnswers reviews, ReviewNotes notes) {
        this.releases = releases;
        this.reviews = reviews;
        this.notes = notes;
    }

    @GetMapping("/freigaben/{id}")
    String look(
            @PathVariable ItemId id,
            @AuthenticationPrincipal SignedIn account,
            Model model,
            HttpServletResponse response) {
        return reviews.look(id, account, model, response);
    }

    @PostMapping("/freigaben/{id}/freigeben")
    String approve(
            @PathVariable ItemId id,
            @RequestParam String hash,
            @RequestParam String fingerprint,
            @AuthenticationPrincipal SignedIn account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return switch (releases.approve(id, hash, fingerprint, account)) {
            case Releases.ApproveResult.Published _ -> done("items.queue.approved", redirect);
            case Releases.ApproveResult.PassedOn _ -> done("items.queue.passedOn", redirect);
            case Releases.ApproveResult.Stale _ -> reviews.again(id, account, "items.review.stale", model, response);
            case Releases.ApproveResult.ReadersChanged _ ->
                reviews.again(id, account, "items.review.readersChanged", model, response);
            case Releases.ApproveResult.Blocked _ ->
                reviews.again(id, account, "items.review.blocked", model, response);
            case Releases.ApproveResult.Gone _ -> reviews.gone(id, "", account, model, response);
        };
    }

    private static String done(String flash, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", flash);
        return "redirect:/freigaben";
    }

    @PostMapping("/freigaben/{id}/zurueckgeben")
    String giveBack(
            @PathVariable ItemId id,
            @RequestParam String reason,
            @AuthenticationPrincipal SignedIn account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var text = CanonicalText.clean(reason).strip();
        if (text.isEmpty() || text.length() > LONGEST_REASON) {
            return reviews.refused(
                    id, "reason", new BadInput("items.error.reason", LONGEST_REASON), text, account, model, response);
        }
        boolean imported = reviews.imported(id, account);
        return releases.giveBack(id, text, account)
                ? done(imported ? "items.queue.notTaken" : "items.queue.returned", redirect)
                : reviews.gone(id, text, account, model, response);
    }

    @PostMapping("/freigaben/{id}/notizen")
    String note(
            @PathVariable ItemId id,
            @RequestParam String field,
            @RequestParam String text,
            @AuthenticationPrincipal SignedIn account,
            Model model,
            HttpServletResponse response) {
        try {
            return notes.write(id, field, text, account)
                    ? "redirect:/freigaben/" + id + "#notizen"
                    : reviews.gone(id, text, account, model, response);
        } catch (BadInput e) {
            return reviews.refused(id, "text", e, text, account, model, response);
        }
    }
}
