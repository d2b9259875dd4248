package de.langtisch.items.web;

import de.langtisch.items.Content;
import de.langtisch.items.Draft;
import de.langtisch.items.Drafts;
import de.langtisch.items.Kind;
import de.langtisch.items.Kinds;
import de.langtisch.items.Words;
import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.GremiumId;
import de.langtisch.kernel.Ids;
import de.langtisch.kernel.ItemId;
import de.langtisch.kernel.NotFound;
import de.langtisch.labels.Label;
import de.langtisch.labels.Token;
import de.langtisch.membership.Access;
import de.langtisch.membership.Directory;
import de.langtisch.membership.SignedIn;
import de.langtisch.text.CanonicalText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Beginning an item, own drafts, and taking up a published item again.
@Controller
@Access(Access.Rule.SIGNED_IN)
class WriteController {
    private final Kinds kinds;
    private final Drafts drafts;
    private final Words words;
    private final Directory directory;

    WriteController(Kinds kinds, Drafts drafts, Words words, Directory directory) {
        this.directory = directory;
        this.kinds = kinds;
        this.drafts = drafts;
        this.words = words;
    }

    /// What can be written, and what this account is writing. `wanted` is the id that each form carries, so that a
    /// double click begins one item only.
    record ChoicePage(List<Choice> kinds, List<DraftLine> drafts, String title, String circle, String circleName) {
        record Choice(String key, String name, String about, String wanted) {}

        record DraftLine(String id, String kindName, String title, String state, String savedOn) {}
    }

    @GetMapping("/schreiben")
    String choose(
            @RequestParam(name = "titel", required = false, defaultValue = "") String title,
            @RequestParam(name = "kreis", required = false, defaultValue = "") String circle,
            @AuthenticationPrincipal SignedIn account,
            Model model) {
        var choices = kinds.all().stream()
                .filter(k -> k.writer() == Kind.Writer.MEMBERS || account.isEditor())
                .map(k -> new ChoicePage.Choice(
                        k.key(),
                        words.kind(k),
                        words.get(k.messages() + ".about"),
                        ItemId.random().value()))
                .toList();
        var lines = drafts.writtenBy(account).stream().map(this::line).toList();
        var gremium = gremium(circle, account);
        model.addAttribute(
                "page",
                new ChoicePage(
                        choices,
                        lines,
                        title.length() > Content.LONGEST_TITLE ? "" : title,
                        gremium.map(g -> g.id().value()).orElse(""),
                        gremium.map(Directory.Gremium::name).orElse("")));
        return "items/choose";
    }

    /// The Gremium whose room the way here began in, for who sits there.
    private Optional<Directory.Gremium> gremium(String id, SignedIn account) {
        return Ids.isId(id)
                ? directory.gremium(new GremiumId(id)).filter(g -> account.sitsIn(g.id()))
                : Optional.empty();
    }

    private ChoicePage.DraftLine line(Draft draft) {
        var title = draft.content().title();
        return new ChoicePage.DraftLine(
                draft.item().value(),
                words.kind(kinds.get(draft.kind())),
                title.isBlank() ? words.get("items.draft.untitled") : title,
                words.get("items.draft.state." + draft.review().state().name()),
                words.day(draft.updatedAt()) + ", " + words.time(draft.updatedAt()));
    }

    @PostMapping("/schreiben/{kind}")
    String begin(
            @PathVariable String kind,
            @RequestParam String wanted,
            @RequestParam(name = "titel", required = false, defaultValue = "") String title,
            @RequestParam(name = "kreis", required = false, defaultValue = "") String circle,
            @AuthenticationPrincipal SignedIn account) {
        var typed = CanonicalText.clean(title).replaceAll("\\s+", " ").strip();
        if (typed.length() > Content.LONGEST_TITLE) {
            throw new BadInput("items.error.titleLong", Content.LONGEST_TITLE);
        }
        var content = Content.of(typed, List.of(), Map.of());
        var draft = drafts.begin(Wanted.of(wanted, account), kind, content, account);
        gremium(circle, account)
                .filter(_ -> draft.label() == null)
                .ifPresent(g -> drafts.save(
                        draft.item(),
                        draft.version(),
                        draft.content(),
                        Label.of(new Token.OfGremium(g.id())),
                        account));
        return "redirect:/entwuerfe/" + draft.item();
    }

    @PostMapping("/beitraege/{id}/bearbeiten")
    String change(@PathVariable ItemId id, @AuthenticationPrincipal SignedIn account, RedirectAttributes redirect) {
        if (drafts.beginRevision(id, account).isPresent()) {
            return "redirect:/entwuerfe/" + id;
        }
        redirect.addFlashAttribute("flash", "items.changeInProgress");
        redirect.addFlashAttribute("flashTone", "open");
        return "redirect:/beitraege/" + id;
    }

    @PostMapping("/entwuerfe/{id}/verwerfen")
    String discard(@PathVariable ItemId id, @AuthenticationPrincipal SignedIn account, RedirectAttributes redirect) {
        drafts.discard(id, account);
        redirect.addFlashAttribute("flash", "items.draft.discarded");
        return "redirect:/schreiben";
    }

    /// Throwing away needs a look first: this page asks, without a dialog.
    @GetMapping("/entwuerfe/{id}/verwerfen")
    String askDiscard(@PathVariable ItemId id, @AuthenticationPrincipal SignedIn account, Model model) {
        var draft = drafts.find(id, account).orElseThrow(NotFound::new);
        model.addAttribute("page", line(draft));
        return "items/discard";
    }
}
