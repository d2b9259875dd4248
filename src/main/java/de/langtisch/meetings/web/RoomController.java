package de.langtisch.meetings.web;

import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.Ids;
import de.langtisch.kernel.NotFound;
import de.langtisch.meetings.Entry;
import de.langtisch.meetings.MeetingCalendar;
import de.langtisch.meetings.Rooms;
import de.langtisch.membership.Access;
import de.langtisch.membership.Directory;
import de.langtisch.membership.SignedIn;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The Gremien and their rooms.
@Controller
@Access(Access.Rule.SIGNED_IN)
class RoomController {
    private final Directory directory;
    private final Rooms rooms;
    private final RoomPages pages;
    private final MeetingCalendar calendar;
    private final Clock clock;

    RoomController(Directory directory, Rooms rooms, RoomPages pages, MeetingCalendar calendar, Clock clock) {
        this.directory = directory;
        this.rooms = rooms;
        this.pages = pages;
        this.calendar = calendar;
        this.clock = clock;
    }

    /// All Gremien; `mine` for those the account sits in.
    record GremienPage(List<Line> gremien) {
        record Line(String slug, String name, String purpose, boolean mine) {}
    }

    @GetMapping("/gremien")
    String gremien(@AuthenticationPrincipal SignedIn account, Model model) {
        model.addAttribute(
                "page",
                new GremienPage(directory.gremien().stream()
                        .map(g -> new GremienPage.Line(g.slug(), g.name(), g.purpose(), account.sitsIn(g.id())))
                        .toList()));
        return "meetings/gremien";
    }

    /// By slug, or by id from a link that must hold for good.
    private Directory.Gremium gremium(String slug) {
        return directory.gremien().stream()
                .filter(g -> g.slug().equals(slug) || g.id().value().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/gremien/{slug}")
    String room(@PathVariable String slug, @AuthenticationPrincipal SignedIn account, Model model) {
        model.addAttribute("page", pages.of(gremium(slug), account));
        return "meetings/room";
    }

    @GetMapping(value = "/gremien/{slug}/termine/{id:" + Ids.PATTERN + "}.ics", produces = "text/calendar")
    ResponseEntity<String> calendar(
            @PathVariable String slug, @PathVariable String id, @AuthenticationPrincipal SignedIn account) {
        var gremium = gremium(slug);
        var meeting = rooms.meeting(id, account.reader())
                .filter(m -> m.gremium().equals(gremium.id()))
                .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar; charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"termin.ics\"")
                .body(calendar.of(meeting, gremium.name()));
    }

    @PostMapping("/gremien/{slug}/termine")
    String announce(
            @PathVariable String slug,
            @RequestParam("tag") String day,
            @RequestParam("von") String from,
            @RequestParam("bis") String to,
            @RequestParam("ort") String place,
            @RequestParam("tagesordnung") String agenda,
            @AuthenticationPrincipal SignedIn account,
            RedirectAttributes redirect) {
        rooms.announce(gremium(slug).id(), at(day, from), at(day, to), place, agenda, account);
        return back(slug, "meetings.announced", redirect);
    }

    private static String back(String slug, String done, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", done);
        return "redirect:/gremien/" + slug;
    }

    private Instant at(String day, String time) {
        try {
            return LocalDate.parse(day)
                    .atTime(LocalTime.parse(time))
                    .atZone(clock.getZone())
                    .toInstant();
        } catch (DateTimeException e) {
            throw new BadInput("meetings.error.meeting");
        }
    }

    @PostMapping("/gremien/{slug}/termine/{id}/absagen")
    String cancel(@PathVariable String slug, @PathVariable String id, @AuthenticationPrincipal SignedIn account) {
        rooms.cancel(gremium(slug).id(), id, account);
        return "redirect:/gremien/" + slug;
    }

    @PostMapping("/gremien/{slug}/eintraege")
    String note(
            @PathVariable String slug,
            @RequestParam("tag") String day,
            @RequestParam("art") String kind,
            @RequestParam("text") String text,
            @AuthenticationPrincipal SignedIn account,
            RedirectAttributes redirect) {
        rooms.note(gremium(slug).id(), day(day), kind(kind), text, account);
        return back(slug, "meetings.noted", redirect);
    }

    private static Entry.Kind kind(String typed) {
        return typed.equals(Entry.Kind.DECIDED.name()) ? Entry.Kind.DECIDED : Entry.Kind.MET;
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw new BadInput("meetings.error.entry");
        }
    }
}
