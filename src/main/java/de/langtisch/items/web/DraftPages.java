package de.langtisch.items.web;

import de.langtisch.items.Draft;
import de.langtisch.items.Kinds;
import de.langtisch.items.LabelWords;
import de.langtisch.items.Problem;
import de.langtisch.items.Words;
import de.langtisch.membership.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/// The pages that a request about a draft is answered with: the form while it is being written, the text while it
/// waits for release, both texts after a save from elsewhere.
@Component
class DraftPages {
    private final Kinds kinds;
    private final WritePages forms;
    private final DraftPreviews previews;
    private final Sayings sayings;

    DraftPages(Kinds kinds, WritePages forms, DraftPreviews previews, Sayings sayings) {
        this.kinds = kinds;
        this.forms = forms;
        this.previews = previews;
        this.sayings = sayings;
    }

    /// Words and clock for answers.
    @Component
    record Sayings(Words words, LabelWords labels, Clock clock) {}

    /// What the form of this draft sent.
    DraftForm typed(Draft draft, MultiValueMap<String, String> form) {
        return DraftForm.of(kinds.get(draft.kind()), draft.owner(), form, sayings.clock());
    }

    String of(Draft draft, List<Problem> problems, SignedIn account, Model model) {
        var form = forms.of(draft, problems, account);
        model.addAttribute("page", draft.review().submitted() ? waiting(draft, form) : form);
        return draft.review().submitted() ? "items/waiting" : "items/write";
    }

    /// The form alone, for a part of it that is shown anew.
    void form(Draft draft, SignedIn account, Model model) {
        model.addAttribute("page", forms.of(draft, List.of(), account));
    }

    private WaitingPage waiting(Draft draft, WritePage form) {
        return new WaitingPage(
                form.id(),
                form.kindName(),
                form.title(),
                draft.owner().name(),
                Optional.ofNullable(draft.label()).map(sayings.labels()::of).orElse(""),
                form.label(),
                previews.parts(draft),
                form.attachments(),
                form.review().notes());
    }

    /// `stored` is what is there now, `typed` what this request would have made of it.
    String conflict(Draft stored, DraftForm typed, Saving.Answer answer) {
        answer.response().setStatus(HttpStatus.CONFLICT.value());
        answer.model().addAttribute("page", ConflictPage.of(kinds.get(stored.kind()), stored, typed, sayings));
        return "items/conflict";
    }

    String time(Draft draft) {
        return sayings.words().time(draft.updatedAt());
    }
}
