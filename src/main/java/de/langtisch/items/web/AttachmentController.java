package de.langtisch.items.web;

import de.langtisch.files.Files;
import de.langtisch.items.Draft;
import de.langtisch.items.Drafts;
import de.langtisch.items.Problem;
import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.ItemId;
import de.langtisch.kernel.NotFound;
import de.langtisch.membership.Access;
import de.langtisch.membership.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Function;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Files of a draft. When one is refused, the draft keeps its files.
@Controller
@Access(Access.Rule.SIGNED_IN)
class AttachmentController {
    private final Drafts drafts;
    private final Files files;
    private final Attaching attaching;
    private final Saving saving;
    private final DraftPages pages;

    AttachmentController(Drafts drafts, Files files, Attaching attaching, Saving saving, DraftPages pages) {
        this.attaching = attaching;
        this.saving = saving;
        this.drafts = drafts;
        this.files = files;
        this.pages = pages;
    }

    /// The button stands in the form of the draft: what is typed there is saved first, whatever becomes of the file.
    @PostMapping("/entwuerfe/{id}/anlagen")
    String attach(
            @PathVariable ItemId id,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam("datei") MultipartFile file,
            @RequestParam(name = "recht", defaultValue = "") String right,
            @AuthenticationPrincipal SignedIn account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var answer = new Saving.Answer(model, response, redirect);
        return saved(id, form, account, answer, draft -> {
            try {
                attaching.attach(id, file, right, account);
                return answer.done("items.attachments.added", "redirect:/entwuerfe/" + id + "#anlagen");
            } catch (BadInput refused) {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                return pages.of(
                        draft,
                        List.of(new Problem(field(refused), refused.key(), refused.arguments())),
                        account,
                        model);
            }
        });
    }

    private static String field(BadInput refused) {
        return refused.key().equals(Attaching.NO_RIGHT) ? "recht" : "datei";
    }

    /// Saves what the form holds of the draft, then goes on; a form without a text goes on at once.
    private String saved(
            ItemId id,
            MultiValueMap<String, String> form,
            SignedIn account,
            Saving.Answer answer,
            Function<Draft, String> goOn) {
        var draft = drafts.find(id, account).orElseThrow(NotFound::new);
        return form.containsKey("version")
                ? saving.save(draft, form, account, answer, (saved, typed) -> goOn.apply(saved))
                : goOn.apply(draft);
    }

    @PostMapping("/entwuerfe/{id}/anlagen/{hash:[0-9a-f]{64}}/entfernen")
    String detach(
            @PathVariable ItemId id,
            @PathVariable String hash,
            @RequestParam MultiValueMap<String, String> form,
            @AuthenticationPrincipal SignedIn account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var answer = new Saving.Answer(model, response, redirect);
        return saved(id, form, account, answer, draft -> {
            drafts.attach(
                    id,
                    present ->
                            present.stream().filter(a -> !a.hash().equals(hash)).toList(),
                    account);
            return answer.done("items.attachments.removed", "redirect:/entwuerfe/" + id + "#anlagen");
        });
    }

    /// The address of the button, opened as a page: the files stand on the page of the draft.
    @GetMapping("/entwuerfe/{id}/anlagen")
    String attachments(@PathVariable ItemId id) {
        return "redirect:/entwuerfe/" + id + "#anlagen";
    }

    @GetMapping("/entwuerfe/{id}/anlagen/{hash:[0-9a-f]{64}}")
    ResponseEntity<byte[]> file(
            @PathVariable ItemId id, @PathVariable String hash, @AuthenticationPrincipal SignedIn account) {
        var attachment = drafts.find(id, account).stream()
                .flatMap(d -> d.attachments().stream())
                .filter(a -> a.hash().equals(hash))
                .findFirst()
                .orElseThrow(NotFound::new);
        return Download.of(hash, attachment.name(), files);
    }
}
