package de.langtisch.items.web;

import de.langtisch.items.Draft;
import de.langtisch.items.Drafts;
import de.langtisch.items.Problem;
import de.langtisch.items.Releases;
import de.langtisch.membership.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Saving what a form sent, going on from there, handing in; and where each leads.
@Component
class Saving {
    private final Drafts drafts;
    private final Releases releases;
    private final DraftPages pages;

    Saving(Drafts drafts, Releases releases, DraftPages pages) {
        this.drafts = drafts;
        this.releases = releases;
        this.pages = pages;
    }

    /// What an answer is written into.
    record Answer(Model model, HttpServletResponse response, RedirectAttributes redirect) {
        String done(String flash, String view) {
            redirect.addFlashAttribute("flash", flash);
            return view;
        }
    }

    /// Saves what was typed and goes on with the saved draft. When it was saved or handed in elsewhere meanwhile,
    /// nothing is overwritten and the answer shows both texts.
    String save(
            Draft draft,
            MultiValueMap<String, String> form,
            SignedIn account,
            Answer answer,
            BiFunction<Draft, DraftForm, String> goOn) {
        var typed = pages.typed(draft, form);
        return switch (drafts.save(draft.item(), typed.version(), typed.content(), typed.label(), account)) {
            case Drafts.SaveResult.Saved(var saved) -> goOn.apply(saved, typed);
            case Drafts.SaveResult.Conflict(var stored) -> pages.conflict(stored, typed, answer);
            case Drafts.SaveResult.Waiting(var stored) -> pages.conflict(stored, typed, answer);
        };
    }

    String submit(Draft saved, DraftForm typed, SignedIn account, Answer answer) {
        var result = releases.submit(saved.item(), saved.version(), typed.fingerprint(), typed.editorial(), account);
        answer.model().addAttribute("several", typed.several());
        return switch (result) {
            case Releases.SubmitResult.Submitted _ ->
                answer.done("items.write.handedIn", "redirect:/entwuerfe/" + saved.item());
            case Releases.SubmitResult.Published _ ->
                answer.done("items.write.published", "redirect:/beitraege/" + saved.item());
            case Releases.SubmitResult.Incomplete(var problems) -> {
                answer.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield pages.of(saved, problems, account, answer.model());
            }
            case Releases.SubmitResult.ReadersChanged _ -> {
                answer.model().addAttribute("readersChanged", true);
                yield pages.of(saved, List.<Problem>of(), account, answer.model());
            }
            case Releases.SubmitResult.Stale _ -> "redirect:/entwuerfe/" + saved.item();
            case Releases.SubmitResult.Blocked(var funde) -> {
                answer.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                answer.model().addAttribute("funde", funde.size());
                yield pages.of(saved, List.<Problem>of(), account, answer.model());
            }
        };
    }
}
