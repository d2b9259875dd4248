package de.langtisch.items.web;

import de.langtisch.items.Draft;
import de.langtisch.items.Drafts;
import de.langtisch.items.Kind;
import de.langtisch.items.Kinds;
import de.langtisch.items.Problem;
import de.langtisch.items.Releases;
import de.langtisch.items.Words;
import de.langtisch.kernel.ItemId;
import de.langtisch.kernel.NotFound;
import de.langtisch.membership.Access;
import de.langtisch.membership.SignedIn;
import java.time.Clock;
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

/// The draft itself: reading, saving by key and by itself, handing in.
@Controller
@Access(Access.Rule.SIGNED_IN)
class DraftController {
    private final Drafts drafts;
    private final Releases releases;
    private final Kinds kinds;
    private final WritePages pages;
    private final DraftTools tools;

    DraftController(Drafts drafts, Releases releases, Kinds kinds, WritePages pages, DraftTools tools) {
        this.drafts = drafts;
        this.releases = releases;
        this.kinds = kinds;
        this.pages = pages;
        this.tools = tools;
    }

    /// Words and clock for answers.
    @org.springframework.stereotype.Component
    record DraftTools(Words words, Clock clock) {}

    @GetMapping("/entwuerfe/{id}")
    String show(@PathVariable ItemId id, @AuthenticationPrincipal SignedIn account, Model model) {
        return page(draft(id, account), List.of(), account, model);
    }

    private Draft draft(ItemId id, SignedIn account) {
        return drafts.find(id, account).orElseThrow(NotFound::new);
    }

    private String page(Draft draft, List<Problem> problems, SignedIn account, Model model) {
        model.addAttribute("page", pages.of(draft, problems, account));
        return "items/write";
    }

    @PostMapping("/entwuerfe/{id}")
    String save(
            @PathVariable ItemId id,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(defaultValue = "save") String action,
            @AuthenticationPrincipal SignedIn account,
            Model model,
            jakarta.servlet.http.HttpServletResponse response) {
        var kind = kinds.get(draft(id, account).kind());
        var typed = DraftForm.of(kind, form, tools.clock());
        return switch (drafts.save(id, typed.version(), typed.content(), typed.label(), account)) {
            case Drafts.SaveResult.Conflict(var stored) -> conflict(kind, stored, typed, model, response);
            case Drafts.SaveResult.Saved(var saved) ->
                action.equals("submit") ? submit(saved, typed, account, model, response) : "redirect:/entwuerfe/" + id;
        };
    }

    private String conflict(
            Kind kind, Draft stored, DraftForm typed, Model model, jakarta.servlet.http.HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("page", ConflictPage.of(kind, stored, typed, tools));
        return "items/conflict";
    }

    private String submit(
            Draft saved,
            DraftForm typed,
            SignedIn account,
            Model model,
            jakarta.servlet.http.HttpServletResponse response) {
        var result = releases.submit(saved.item(), saved.version(), typed.fingerprint(), typed.editorial(), account);
        return switch (result) {
            case Releases.SubmitResult.Submitted _ -> "redirect:/entwuerfe/" + saved.item();
            case Releases.SubmitResult.Published _ -> "redirect:/beitraege/" + saved.item();
            case Releases.SubmitResult.Incomplete(var problems) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(saved, problems, account, model);
            }
            case Releases.SubmitResult.ReadersChanged _ -> {
                model.addAttribute("readersChanged", true);
                yield page(saved, List.of(), account, model);
            }
            case Releases.SubmitResult.Stale _ -> "redirect:/entwuerfe/" + saved.item();
            case Releases.SubmitResult.Blocked(var funde) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("funde", funde.size());
                yield page(saved, List.of(), account, model);
            }
        };
    }

    /// The save that the page makes by itself every few seconds.
    @PostMapping("/entwuerfe/{id}/speichern")
    ResponseEntity<Map<String, Object>> autosave(
            @PathVariable ItemId id,
            @RequestParam MultiValueMap<String, String> form,
            @AuthenticationPrincipal SignedIn account) {
        var kind = kinds.get(draft(id, account).kind());
        var typed = DraftForm.of(kind, form, tools.clock());
        return switch (drafts.save(id, typed.version(), typed.content(), typed.label(), account)) {
            case Drafts.SaveResult.Saved(var saved) ->
                ResponseEntity.ok(Map.of(
                        "version", saved.version(), "savedAt", tools.words().time(saved.updatedAt())));
            case Drafts.SaveResult.Conflict(var _) ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("url", "/entwuerfe/" + id));
        };
    }

    /// The cards Leser and Freigabe for the label just chosen: saved, then shown anew, without leaving the
    /// page. After a save from elsewhere (409) the page keeps what was typed; its next save shows both texts.
    @PostMapping("/entwuerfe/{id}/leser")
    String readers(
            @PathVariable ItemId id,
            @RequestParam MultiValueMap<String, String> form,
            @AuthenticationPrincipal SignedIn account,
            Model model,
            jakarta.servlet.http.HttpServletResponse response) {
        var typed = DraftForm.of(kinds.get(draft(id, account).kind()), form, tools.clock());
        var saved = drafts.save(id, typed.version(), typed.content(), typed.label(), account);
        if (saved instanceof Drafts.SaveResult.Conflict) {
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        page(draft(id, account), List.of(), account, model);
        return "items/cards :: readers";
    }
}
