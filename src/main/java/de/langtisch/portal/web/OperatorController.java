package de.langtisch.portal.web;

import de.langtisch.items.Words;
import de.langtisch.kernel.NotFound;
import de.langtisch.kernel.PageRequest;
import de.langtisch.kernel.Slice;
import de.langtisch.membership.Access;
import de.langtisch.membership.Directory;
import de.langtisch.notification.Outbox;
import de.langtisch.notification.OutboxLine;
import de.langtisch.search.IndexState;
import de.langtisch.search.Search;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The operator's page: state of the index and the mails by time, recipient, kind and state. A mail's text is shown in
/// demo mode only; elsewhere it is nowhere stored.
@Controller
@Access(Access.Rule.OPERATOR)
class OperatorController {
    private static final int ROWS = 30;

    private final Search search;
    private final Outbox outbox;
    private final Directory directory;
    private final Words words;

    OperatorController(Search search, Outbox outbox, Directory directory, Words words) {
        this.search = search;
        this.outbox = outbox;
        this.directory = directory;
        this.words = words;
    }

    /// State of the index and one page of mails.
    record OperatorPage(IndexState index, Slice<MailLine> mails) {
        record MailLine(String id, String at, String recipient, String kind, String state, boolean shown) {}
    }

    @GetMapping("/technik")
    String show(@RequestParam(value = "seite", defaultValue = "1") int page, Model model) {
        var lines = outbox.list(new PageRequest(page, ROWS));
        var rows = lines.rows().stream().map(this::line).toList();
        model.addAttribute("page", new OperatorPage(search.state(), new Slice<>(rows, lines.total(), lines.page())));
        return "portal/operator";
    }

    private OperatorPage.MailLine line(OutboxLine line) {
        return new OperatorPage.MailLine(
                line.id(),
                words.day(line.at()) + ", " + words.time(line.at()),
                Optional.ofNullable(line.recipient())
                        .flatMap(directory::accountName)
                        .orElseGet(() -> words.get("portal.operator.letter")),
                words.get("portal.operator.kind." + line.kind()),
                words.get("notification.state." + line.state().name()),
                outbox.text(line.id()).isPresent());
    }

    @GetMapping("/technik/mails/{id}")
    String mail(@PathVariable String id, Model model) {
        model.addAttribute("text", outbox.text(id).orElseThrow(NotFound::new));
        return "portal/mail";
    }
}
