package de.langtisch.meetings.web;

import de.langtisch.kernel.Ids;
import de.langtisch.kernel.NotFound;
import de.langtisch.meetings.MeetingCalendar;
import de.langtisch.meetings.Rooms;
import de.langtisch.membership.Access;
import de.langtisch.membership.Directory;
import de.langtisch.membership.SignedIn;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The Gremien and their rooms.
@Controller
@Access(Access.Rule.SIGNED_IN)
class RoomController {
    private final Directory directory;
    private final Rooms rooms;
    private final RoomPages pages;
    private final MeetingCalendar calendar;
    private final Gremien gremien;

    RoomController(Directory directory, Rooms rooms, RoomPages pages, MeetingCalendar calendar, Gremien gremien) {
        this.directory = directory;
        this.rooms = rooms;
        this.pages = pages;
        this.calendar = calendar;
        this.gremien = gremien;
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

    @GetMapping("/gremien/{slug}")
    String room(@PathVariable String slug, @AuthenticationPrincipal SignedIn account, Model model) {
        model.addAttribute("page", pages.of(gremien.at(slug), account));
        return "meetings/room";
    }

    @GetMapping(value = "/gremien/{slug}/termine/{id:" + Ids.PATTERN + "}.ics", produces = "text/calendar")
    ResponseEntity<String> calendar(
            @PathVariable String slug, @PathVariable String id, @AuthenticationPrincipal SignedIn account) {
        var gremium = gremien.at(slug);
        var meeting = rooms.meeting(id, account.reader())
                .filter(m -> m.gremium().equals(gremium.id()))
                .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar; charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"termin.ics\"")
                .body(calendar.of(meeting, gremium.name()));
    }

    @PostMapping("/gremien/{slug}/termine/{id}/absagen")
    String cancel(@PathVariable String slug, @PathVariable String id, @AuthenticationPrincipal SignedIn account) {
        rooms.cancel(gremien.at(slug).id(), id, account);
        return "redirect:/gremien/" + slug;
    }
}
