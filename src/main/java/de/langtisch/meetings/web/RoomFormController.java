package de.langtisch.meetings.web;

import de.langtisch.items.Words;
import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.NotFound;
import de.langtisch.meetings.Rooms;
import de.langtisch.membership.Access;
import de.langtisch.membership.Directory;
import de.langtisch.membership.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
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

/// What Vorsitz and deputy write in their room: a date, an entry. A refused form comes back as typed.
@Controller
@Access(Access.Rule.SIGNED_IN)
class RoomFormController {
    private final Gremien gremien;
    private final Rooms rooms;
    private final Words words;
    private final Clock clock;

    RoomFormController(Gremien gremien, Rooms rooms, Words words, Clock clock) {
        this.gremien = gremien;
        this.rooms = rooms;
        this.words = words;
        this.clock = clock;
    }

    /// A form of the room of `gremium`; `errors` from field to sentence.
    record FormPage<T>(Directory.Gremium gremium, T form, Map<String, String> errors) {}

    @GetMapping("/gremien/{slug}/termine/neu")
    String meeting(@PathVariable String slug, @AuthenticationPrincipal SignedIn account, Model model) {
        model.addAttribute("page", new FormPage<>(chaired(slug, account), RoomForms.MeetingForm.EMPTY, Map.of()));
        return "meetings/meeting";
    }

    private Directory.Gremium chaired(String slug, SignedIn account) {
        var gremium = gremien.at(slug);
        if (!account.chairs(gremium.id())) {
            throw new NotFound();
        }
        return gremium;
    }

    @PostMapping("/gremien/{slug}/termine")
    String announce(
            @PathVariable String slug,
            @RequestParam(name = "tag", defaultValue = "") String day,
            @RequestParam(name = "von", defaultValue = "") String from,
            @RequestParam(name = "bis", defaultValue = "") String to,
            @RequestParam(name = "ort", defaultValue = "") String place,
            @RequestParam(name = "tagesordnung", defaultValue = "") String agenda,
            @AuthenticationPrincipal SignedIn account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var gremium = chaired(slug, account);
        var form = new RoomForms.MeetingForm(day, from, to, place, agenda);
        var errors = sentences(form.problems());
        if (errors.isEmpty()) {
            var date = RoomForms.date(day).orElseThrow();
            var begins = RoomForms.time(from).orElseThrow();
            var ends = RoomForms.time(to).orElseThrow();
            errors = refused(
                    "tagesordnung",
                    () -> rooms.announce(gremium.id(), at(date, begins), at(date, ends), place, agenda, account));
        }
        return errors.isEmpty()
                ? back(gremium, "meetings.announced", redirect)
                : again(new FormPage<>(gremium, form, errors), "meetings/meeting", model, response);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(clock.getZone()).toInstant();
    }

    private Map<String, String> sentences(Map<String, String> problems) {
        var sentences = new LinkedHashMap<String, String>();
        problems.forEach((field, key) -> sentences.put(field, words.get(key)));
        return sentences;
    }

    private Map<String, String> refused(String field, Runnable entering) {
        try {
            entering.run();
            return Map.of();
        } catch (BadInput e) {
            return Map.of(field, words.get(e.key(), e.arguments().toArray()));
        }
    }

    private static String back(Directory.Gremium gremium, String done, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", done);
        return "redirect:/gremien/" + gremium.slug();
    }

    private static String again(FormPage<?> page, String view, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("page", page);
        return view;
    }

    @GetMapping("/gremien/{slug}/eintraege/neu")
    String entry(@PathVariable String slug, @AuthenticationPrincipal SignedIn account, Model model) {
        model.addAttribute("page", new FormPage<>(chaired(slug, account), RoomForms.EntryForm.EMPTY, Map.of()));
        return "meetings/entry";
    }

    @PostMapping("/gremien/{slug}/eintraege")
    String note(
            @PathVariable String slug,
            @RequestParam(name = "tag", defaultValue = "") String day,
            @RequestParam(name = "art", defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String text,
            @AuthenticationPrincipal SignedIn account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var gremium = chaired(slug, account);
        var form = new RoomForms.EntryForm(day, kind, text);
        var errors = sentences(form.problems());
        if (errors.isEmpty()) {
            var date = RoomForms.date(day).orElseThrow();
            var entryKind = form.entryKind().orElseThrow();
            errors = refused("text", () -> rooms.note(gremium.id(), date, entryKind, text, account));
        }
        return errors.isEmpty()
                ? back(gremium, "meetings.noted", redirect)
                : again(new FormPage<>(gremium, form, errors), "meetings/entry", model, response);
    }
}
