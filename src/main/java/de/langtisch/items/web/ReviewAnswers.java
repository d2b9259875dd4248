package de.langtisch.items.web;

import de.langtisch.items.ReleaseQueue;
import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.ItemId;
import de.langtisch.membership.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// The pages that a request about a submitted text is answered with.
@Component
class ReviewAnswers {
    private final ReleaseQueue queue;
    private final ReleasePages pages;

    /// Was it brought by an importer?
    boolean imported(ItemId id, SignedIn account) {
        return queue.find(id, account).filter(d -> d.author() == null).isPresent();
    }

    ReviewAnswers(ReleaseQueue queue, ReleasePages pages) {
        this.queue = queue;
        this.pages = pages;
    }

    String look(ItemId id, SignedIn account, Model model, HttpServletResponse response) {
        return look(id, "", account, model, response);
    }

    private String look(ItemId id, String typed, SignedIn account, Model model, HttpServletResponse response) {
        var draft = queue.find(id, account);
        if (draft.isEmpty()) {
            return gone(id, typed, account, model, response);
        }
        model.addAttribute("page", pages.of(draft.get(), account));
        return "items/review";
    }

    /// One answer whether it is decided, taken back or never was; `typed` is what would be lost.
    String gone(ItemId id, String typed, SignedIn account, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        model.addAttribute("page", pages.gone(id, typed, account));
        return "items/decided";
    }

    String again(ItemId id, SignedIn account, String notice, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("notice", notice);
        return look(id, account, model, response);
    }

    /// The page again, with the sentence at the field and what was typed.
    String refused(
            ItemId id,
            String field,
            BadInput input,
            String typed,
            SignedIn account,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("errors", pages.error(field, input));
        model.addAttribute("typed", typed);
        return look(id, typed, account, model, response);
    }
}
