package de.langtisch.items.web;

import de.langtisch.items.Draft;
import de.langtisch.items.Drafts;
import de.langtisch.items.Items;
import de.langtisch.kernel.ItemId;
import de.langtisch.kernel.NotFound;
import de.langtisch.membership.Access;
import de.langtisch.membership.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The draft itself: reading, saving by key and by itself, taking back from release.
@Controller
@Access(Access.Rule.SIGNED_IN)
class DraftController {
    private final Drafts drafts;
    private final Items items;
    private final Saving saving;
    private final DraftPages pages;

    DraftController(Drafts drafts, Items items, Saving saving, DraftPages pages) {
        this.drafts = drafts;
        this.items = items;
        this.saving = saving;
        this.pages = pages;
    }

    /// A draft that has been published meanwhile leads to what became of it: the link in a mail holds for good.
    @GetMapping("/entwuerfe/{id}")
    String show(
            @PathVariable ItemId id,
            @AuthenticationPrincipal SignedIn account,
            Model model,
            RedirectAttributes redirect) {
        var draft = drafts.find(id, account);
        if (draft.isPresent()) {
            return pages.of(draft.get(), List.of(), account, model);
        }
        var _ = items.find(id, account.reader()).orElseThrow(NotFound::new);
        redirect.addFlashAttribute("flash", "items.draft.published");
        return "redirect:/beitraege/" + id;
    }

    private Draft draft(ItemId id, SignedIn account) {
        return drafts.find(id, account).orElseThrow(NotFound::new);
    }

    /// What is typed after the publication begins a change, so that it has a place.
    @PostMapping("/entwuerfe/{id}")
    String save(
            @PathVariable ItemId id,
            @RequestParam MultiValueMap<String, String> form,
            @AuthenticationPrincipal SignedIn account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var draft = drafts.find(id, account)
                .or(() -> drafts.beginRevision(id, account))
                .orElseThrow(NotFound::new);
        return save(draft, form, account, new Saving.Answer(model, response, redirect));
    }

    private String save(Draft draft, MultiValueMap<String, String> form, SignedIn account, Saving.Answer answer) {
        return saving.save(
                draft,
                form,
                account,
                answer,
                (saved, typed) -> typed.submits()
                        ? saving.submit(saved, typed, account, answer)
                        : "redirect:/entwuerfe/" + saved.item());
    }

    /// Takes the draft back from release; a text in the form is saved at once.
    @PostMapping("/entwuerfe/{id}/zurueckholen")
    String takeBack(
            @PathVariable ItemId id,
            @RequestParam MultiValueMap<String, String> form,
            @AuthenticationPrincipal SignedIn account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        drafts.takeBack(id, account);
        redirect.addFlashAttribute("flash", "items.draft.takenBack");
        return form.containsKey("version")
                ? save(draft(id, account), form, account, new Saving.Answer(model, response, redirect))
                : "redirect:/entwuerfe/" + id;
    }

    /// The save that the page makes by itself every few seconds.
    @PostMapping("/entwuerfe/{id}/speichern")
    ResponseEntity<Map<String, Object>> autosave(
            @PathVariable ItemId id,
            @RequestParam MultiValueMap<String, String> form,
            @AuthenticationPrincipal SignedIn account) {
        var typed = pages.typed(draft(id, account), form);
        return switch (drafts.save(id, typed.version(), typed.content(), typed.label(), account)) {
            case Drafts.SaveResult.Saved(var saved) ->
                ResponseEntity.ok(Map.of("version", saved.version(), "savedAt", pages.time(saved)));
            case Drafts.SaveResult.Conflict _ -> elsewhere(id);
            case Drafts.SaveResult.Waiting _ -> elsewhere(id);
        };
    }

    private static ResponseEntity<Map<String, Object>> elsewhere(ItemId id) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("url", "/entwuerfe/" + id));
    }

    /// The cards Leser and Freigabe for the label just chosen: saved, then shown anew, on the same page.
    /// A label chosen in haste overtakes the one before it, whose answer nobody waited for: the text is
    /// the same, so nothing is lost. After a save from elsewhere (409) the page keeps what was typed;
    /// its next save shows both texts.
    @PostMapping("/entwuerfe/{id}/leser")
    String readers(
            @PathVariable ItemId id,
            @RequestParam MultiValueMap<String, String> form,
            @AuthenticationPrincipal SignedIn account,
            Model model,
            HttpServletResponse response) {
        var typed = pages.typed(draft(id, account), form);
        var saved = drafts.save(id, typed.version(), typed.content(), typed.label(), account);
        if (saved instanceof Drafts.SaveResult.Conflict(var stored)
                && stored.content().equals(typed.content())) {
            saved = drafts.save(id, stored.version(), typed.content(), typed.label(), account);
        }
        if (!(saved instanceof Drafts.SaveResult.Saved)) {
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        model.addAttribute("several", typed.several());
        pages.form(draft(id, account), account, model);
        return "items/cards :: readers";
    }
}
