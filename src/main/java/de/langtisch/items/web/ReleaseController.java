package de.langtisch.items.web;

import de.langtisch.files.Files;
import de.langtisch.items.Releases;
import de.langtisch.items.ReviewNotes;
import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.ItemId;
import de.langtisch.kernel.NotFound;
import de.langtisch.membership.Access;
import de.langtisch.membership.SignedIn;
import de.langtisch.text.CanonicalText;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Releasing: the own queue, the text with its comparison and notes, approve or give back.
@Controller
@Access(Access.Rule.SIGNED_IN)
class ReleaseController {
    private final Releases releases;
    private final ReleasePages pages;
    private final ReviewNotes notes;
    private final Files files;

    ReleaseController(Releases releases, ReleasePages pages, ReviewNotes notes, Files files) {
        this.releases = releases;
        this.pages = pages;
        this.notes = notes;
        this.files = files;
    }

    @GetMapping("/freigaben")
    String queue(@AuthenticationPrincipal SignedIn account, Model model) {
        model.addAttribute("page", pages.queue(releases.queue(account)));
        return "items/queue";
    }

    @GetMapping("/freigaben/{id}")
    String look(
            @PathVariable ItemId id,
            @AuthenticationPrincipal SignedIn account,
            Model model,
            HttpServletResponse response) {
        var draft = releases.find(id, account);
        if (draft.isEmpty()) {
            return gone(id, "", account, model, response);
        }
        model.addAttribute("page", pages.of(draft.get()));
        return "items/review";
    }

    /// One answer whether it is decided, taken back or never was; `typed` is what would be lost.
    private String gone(ItemId id, String typed, SignedIn account, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        model.addAttribute("page", pages.gone(id, typed, account));
        return "items/decided";
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
            case Releases.ApproveResult.Stale _ -> again(id, account, "items.review.stale", model, response);
            case Releases.ApproveResult.ReadersChanged _ ->
                again(id, account, "items.review.readersChanged", model, response);
            case Releases.ApproveResult.Blocked _ -> again(id, account, "items.review.blocked", model, response);
            case Releases.ApproveResult.Gone _ -> gone(id, "", account, model, response);
        };
    }

    private static String done(String flash, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", flash);
        return "redirect:/freigaben";
    }

    private String again(ItemId id, SignedIn account, String notice, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("notice", notice);
        return look(id, account, model, response);
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
        if (text.isEmpty() || text.length() > 2_000) {
            throw new BadInput("items.error.reason", 2_000);
        }
        return releases.giveBack(id, text, account)
                ? done("items.queue.returned", redirect)
                : gone(id, text, account, model, response);
    }

    @PostMapping("/freigaben/{id}/notizen")
    String note(
            @PathVariable ItemId id,
            @RequestParam String field,
            @RequestParam String text,
            @AuthenticationPrincipal SignedIn account,
            Model model,
            HttpServletResponse response) {
        return notes.write(id, field, text, account)
                ? "redirect:/freigaben/" + id + "#notizen"
                : gone(id, text, account, model, response);
    }

    @GetMapping("/freigaben/{id}/anlagen/{hash:[0-9a-f]{64}}")
    ResponseEntity<byte[]> file(
            @PathVariable ItemId id, @PathVariable String hash, @AuthenticationPrincipal SignedIn account) {
        var attachment = releases.find(id, account).stream()
                .flatMap(d -> d.attachments().stream())
                .filter(a -> a.hash().equals(hash))
                .findFirst()
                .orElseThrow(NotFound::new);
        return ItemController.download(hash, attachment.name(), files);
    }
}
