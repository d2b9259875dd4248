package de.langtisch.law.web;

import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.NotFound;
import de.langtisch.law.consequence.Recheck;
import de.langtisch.law.consequence.Rechecks;
import de.langtisch.membership.Access;
import de.langtisch.membership.SignedIn;
import de.langtisch.text.CanonicalText;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Answering what relies on something that fell: one by the link of its mail, or several at once.
@Controller
@Access(Access.Rule.SIGNED_IN)
class RecheckController {
    private final Rechecks rechecks;
    private final RecheckPages pages;

    RecheckController(Rechecks rechecks, RecheckPages pages) {
        this.rechecks = rechecks;
        this.pages = pages;
    }

    @GetMapping("/nachpruefungen")
    String list(@AuthenticationPrincipal SignedIn account, Model model) {
        model.addAttribute("page", pages.of(rechecks.open(account), RecheckPages.Typed.NOTHING));
        return "law/rechecks";
    }

    /// One that is answered, or that this account may only see, leads to its item.
    @GetMapping("/nachpruefungen/{id}")
    String one(@PathVariable String id, @AuthenticationPrincipal SignedIn account, Model model) {
        var shown = rechecks.find(id, account).orElseThrow(NotFound::new);
        if (!shown.mine() || shown.recheck().state() != Recheck.State.OPEN) {
            return "redirect:/beitraege/" + shown.item().id();
        }
        model.addAttribute("page", pages.of(List.of(shown), RecheckPages.Typed.of(id)));
        return "law/rechecks";
    }

    @PostMapping("/nachpruefungen")
    String answer(
            @RequestParam(name = "id", required = false) @Nullable List<String> ids,
            @RequestParam(name = "answer", defaultValue = "") String answer,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var chosen = new LinkedHashSet<>(ids == null ? List.<String>of() : ids);
        var typed = new RecheckPages.Typed(
                chosen, answer, CanonicalText.clean(reason).strip(), "", "", false);
        var state = state(answer);
        var problem = chosen.isEmpty() ? "law.recheck.error.none" : state.isEmpty() ? "law.recheck.error.answer" : "";
        if (!problem.isEmpty() || state.isEmpty()) {
            return again(typed.refused(chosen.isEmpty() ? "id" : "answer", problem), account, model, response);
        }
        if (!chosen.stream().allMatch(id -> isMine(id, account))) {
            throw new NotFound();
        }
        try {
            for (var id : chosen) {
                var result = rechecks.answer(id, state.get(), typed.reason(), account)
                        .orElseThrow(NotFound::new);
                if (result == Rechecks.Result.UNCHANGED) {
                    return again(typed.refused("answer", "law.recheck.error.unchanged"), account, model, response);
                }
            }
        } catch (BadInput refused) {
            return again(typed.refused("reason", refused.key()), account, model, response);
        }
        redirect.addFlashAttribute("flash", "law.recheck.answered");
        return "redirect:/nachpruefungen";
    }

    /// A bundle is answered as a whole or not at all.
    private boolean isMine(String id, SignedIn account) {
        return rechecks.find(id, account).filter(Rechecks.Shown::mine).isPresent();
    }

    private static Optional<Recheck.State> state(String answer) {
        return Arrays.stream(Recheck.State.values())
                .filter(state -> state.name().equals(answer))
                .filter(state -> RecheckPages.ANSWERS.contains(state))
                .findFirst();
    }

    private String again(RecheckPages.Typed typed, SignedIn account, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.of(rechecks.open(account), typed));
        return "law/rechecks";
    }
}
