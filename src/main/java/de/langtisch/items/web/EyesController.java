package de.langtisch.items.web;

import de.langtisch.items.Attachment;
import de.langtisch.items.Draft;
import de.langtisch.items.Drafts;
import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.ItemId;
import de.langtisch.kernel.NotFound;
import de.langtisch.membership.Access;
import de.langtisch.membership.Directory;
import de.langtisch.membership.ReaderPreview;
import de.langtisch.membership.ReaderPreviews;
import de.langtisch.membership.SignedIn;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Who will be able to read a draft, and how it looks through the eyes of a chosen authority (screens.md C).
@Controller
@Access(Access.Rule.SIGNED_IN)
class EyesController {
    private final Drafts drafts;
    private final Directory directory;
    private final ReaderPreviews previews;
    private final DraftPreviews shown;
    private final LabelChoices choices;

    EyesController(
            Drafts drafts, Directory directory, ReaderPreviews previews, DraftPreviews shown, LabelChoices choices) {
        this.drafts = drafts;
        this.directory = directory;
        this.previews = previews;
        this.shown = shown;
        this.choices = choices;
    }

    /// `authority` is whose eyes; `persons` of it would read; `readable` whether an ordinary seat there sees the page.
    record EyesPage(
            String id,
            String title,
            @Nullable ReaderPreview preview,
            Map<String, String> authorities,
            String authority,
            String authorityName,
            boolean readable,
            int persons,
            List<DraftPreviews.Part> parts,
            List<String> files) {}

    @GetMapping("/entwuerfe/{id}/leser")
    String look(
            @PathVariable ItemId id,
            @RequestParam(name = "behoerde", defaultValue = "") String authority,
            @AuthenticationPrincipal SignedIn account,
            Model model) {
        var draft = drafts.find(id, account).orElseThrow(NotFound::new);
        model.addAttribute("page", page(draft, authority));
        return "items/eyes";
    }

    private EyesPage page(Draft draft, String authority) {
        var label = draft.label();
        var preview = label == null ? null : previews.of(label);
        var chosen = authority.isEmpty()
                ? null
                : directory.authority(new AuthorityId(authority)).orElseThrow(NotFound::new);
        int persons = preview == null || chosen == null
                ? 0
                : preview.lines().stream()
                        .filter(l -> l.authority().equals(chosen.id()))
                        .mapToInt(ReaderPreview.Line::persons)
                        .sum();
        return new EyesPage(
                draft.item().value(),
                draft.content().title(),
                preview,
                choices.authorities(),
                authority,
                chosen == null ? "" : chosen.name(),
                persons > 0,
                persons,
                persons > 0 ? shown.parts(draft) : List.of(),
                persons > 0 ? draft.attachments().stream().map(Attachment::name).toList() : List.of());
    }
}
