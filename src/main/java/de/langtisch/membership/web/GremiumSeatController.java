package de.langtisch.membership.web;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.Ids;
import de.langtisch.membership.Access;
import de.langtisch.membership.Outcome;
import de.langtisch.membership.SeatFunction;
import de.langtisch.membership.Seating;
import de.langtisch.membership.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Who sits in a Gremium, managed by the head of office and by its Vorsitz. For everybody else there is no such page.
@Controller
@Access(Access.Rule.SIGNED_IN)
class GremiumSeatController {
    private static final String SEATS = "/gremien/{slug:[a-z0-9-]{1,80}}/sitze";

    private final Seating seating;
    private final GremiumSeatPages pages;

    GremiumSeatController(Seating seating, GremiumSeatPages pages) {
        this.seating = seating;
        this.pages = pages;
    }

    /// With an authority chosen, its accounts are offered.
    @GetMapping(SEATS)
    String show(
            @PathVariable String slug,
            @RequestParam(name = "behoerde", defaultValue = "") String authority,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        model.addAttribute("page", pages.of(me, slug, authority, Map.of()));
        return "membership/gremium-seats";
    }

    @PostMapping(SEATS)
    String give(
            @PathVariable String slug,
            @RequestParam("behoerde") AuthorityId authority,
            @RequestParam AccountId account,
            @RequestParam SeatFunction function,
            @RequestParam(name = "von", defaultValue = "") String from,
            @RequestParam(name = "bis", defaultValue = "") String to,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var seat = new Seating.NewSeat(account, function, Dates.parse(from), Dates.parse(to));
        return switch (seating.give(me, slug, seat)) {
            case Outcome.Done<AccountId> _ -> {
                Flash.done(next, "membership.seat.given");
                yield back(slug, me, account.equals(me.id()));
            }
            case Outcome.Refused<AccountId>(var problems) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                model.addAttribute("page", pages.of(me, slug, authority.value(), problems));
                yield "membership/gremium-seats";
            }
        };
    }

    @PostMapping(SEATS + "/{seat:" + Ids.PATTERN + "}/beenden")
    String end(
            @PathVariable String slug,
            @PathVariable String seat,
            @RequestParam(defaultValue = "") String lastDay,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        var outcome = seating.end(me, slug, seat, Dates.parse(lastDay));
        tell(outcome, "membership.seat.ended", next);
        return back(slug, me, outcome.equals(new Outcome.Done<>(me.id())));
    }

    @PostMapping(SEATS + "/behoerden/{behoerde:" + Ids.PATTERN + "}/beenden")
    String leave(
            @PathVariable String slug,
            @PathVariable("behoerde") AuthorityId authority,
            @RequestParam(defaultValue = "") String lastDay,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        var outcome = seating.leave(me, slug, authority, Dates.parse(lastDay));
        tell(outcome, "membership.seat.left", next);
        return back(slug, me, outcome.equals(new Outcome.Done<>(me.authority())));
    }

    private static void tell(Outcome<?> outcome, String done, RedirectAttributes next) {
        switch (outcome) {
            case Outcome.Done<?> _ -> Flash.done(next, done);
            case Outcome.Refused<?>(var problems) ->
                Flash.refused(next, problems.values().iterator().next());
        }
    }

    /// Who has changed the own seat may have lost the right to this page, and goes to the Gremium's.
    private static String back(String slug, SignedIn me, boolean ownSeat) {
        return ownSeat && !me.isHeadOfOffice() ? "redirect:/gremien/" + slug : "redirect:/gremien/" + slug + "/sitze";
    }
}
