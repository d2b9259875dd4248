package de.langtisch.membership.web;

import de.langtisch.audit.Actor;
import de.langtisch.kernel.PageRequest;
import de.langtisch.kernel.Slice;
import de.langtisch.membership.Access;
import de.langtisch.membership.Inspection;
import de.langtisch.membership.SignedIn;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The record of changes, for Datenschutz and Revision. Each look is recorded, so it is asked for with a button:
/// opening
/// the page shows nothing and changes nothing.
@Controller
@Access(Access.Rule.SUPERVISION)
class InspectionController {
    private static final int SIZE = 50;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");

    private final Inspection inspection;
    private final Sentences sentences;
    private final Clock clock;

    InspectionController(Inspection inspection, Sentences sentences, Clock clock) {
        this.inspection = inspection;
        this.sentences = sentences;
        this.clock = clock;
    }

    /// An entry in words. `capacity` is empty for the portal itself, `other` when there is nothing beside the subject.
    record LineView(String at, String actor, String capacity, String action, String subject, String other) {}

    record RecordPage(Slice<LineView> lines) {}

    @GetMapping("/protokoll")
    String about() {
        return "membership/record";
    }

    @PostMapping("/protokoll")
    String look(
            @RequestParam(name = "seite", defaultValue = "1") int page,
            @AuthenticationPrincipal SignedIn supervisor,
            Model model) {
        var found = inspection.look(supervisor, new PageRequest(page, SIZE));
        var lines = found.rows().stream().map(this::view).toList();
        model.addAttribute("page", new RecordPage(new Slice<>(lines, found.total(), found.page())));
        return "membership/record";
    }

    private String capacity(Actor.Seat seat) {
        return sentences.orElse("membership.capacity." + seat.capacity().toLowerCase(Locale.ROOT), seat.capacity());
    }

    private LineView view(Inspection.Line found) {
        var entry = found.line().entry();
        var at = WHEN.format(found.line().at().atZone(clock.getZone()));
        var other = entry.other();
        var action = sentences.orElse("membership.action." + entry.action(), entry.action());
        return switch (entry.actor()) {
            case Actor.Seat seat ->
                new LineView(
                        at, found.actorName(), capacity(seat), action, entry.subject(), other == null ? "" : other);
            case Actor.Machine machine ->
                new LineView(
                        at,
                        sentences.word("membership.machine.", machine),
                        "",
                        action,
                        entry.subject(),
                        other == null ? "" : other);
        };
    }
}
