package de.langtisch.portal.web;

import de.langtisch.kernel.PageRequest;
import de.langtisch.kernel.Slice;
import de.langtisch.membership.Access;
import de.langtisch.membership.SignedIn;
import de.langtisch.portal.Feedback;
import de.langtisch.portal.FeedbackMessage;
import de.langtisch.portal.FeedbackResult;
import de.langtisch.portal.InformationPages;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The declaration of accessibility with its feedback form, and the office's page of what arrived.
@Controller
class FeedbackController {
    private static final String DECLARATION = "barrierefreiheit";
    private static final int PAGE_SIZE = 20;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");

    private final InformationPages pages;
    private final Feedback feedback;
    private final MessageSource messages;
    private final Clock clock;

    FeedbackController(InformationPages pages, Feedback feedback, MessageSource messages, Clock clock) {
        this.clock = clock;
        this.pages = pages;
        this.feedback = feedback;
        this.messages = messages;
    }

    /// The form as sent; `website` is the field that only machines fill.
    record Form(String page, String message, String address, String website) {
        static final Form EMPTY = new Form("", "", "", "");
    }

    record DeclarationPage(
            String title,
            List<InformationPages.Chapter> chapters,
            boolean adapted,
            Form form,
            Map<String, String> errors) {}

    /// `sentAt` in the words of the page.
    record Row(FeedbackMessage message, String sentAt) {}

    record FeedbackPage(Slice<Row> rows) {}

    @Access(Access.Rule.ANYBODY)
    @GetMapping("/barrierefreiheit")
    String declaration(Model model) {
        return declaration(Form.EMPTY, Map.of(), model);
    }

    @Access(Access.Rule.ANYBODY)
    @PostMapping("/barrierefreiheit")
    String send(
            @RequestParam(name = "seite", defaultValue = "") String page,
            @RequestParam(name = "nachricht", defaultValue = "") String message,
            @RequestParam(name = "adresse", defaultValue = "") String address,
            @RequestParam(defaultValue = "") String website,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        return switch (feedback.send(page, message, address, website)) {
            case FeedbackResult.Received() -> {
                next.addFlashAttribute("flash", "portal.feedback.received");
                yield "redirect:/barrierefreiheit";
            }
            case FeedbackResult.Incomplete(var problems) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                yield declaration(new Form(page, message, address, ""), sentences(problems), model);
            }
            case FeedbackResult.TooMany() -> throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    @Access(Access.Rule.OFFICE)
    @GetMapping("/rueckmeldungen")
    String list(@RequestParam(name = "seite", defaultValue = "1") int page, Model model) {
        var found = feedback.list(new PageRequest(page, PAGE_SIZE));
        var rows = found.rows().stream()
                .map(m -> new Row(m, WHEN.format(m.sentAt().atZone(clock.getZone()))))
                .toList();
        model.addAttribute("page", new FeedbackPage(new Slice<>(rows, found.total(), found.page())));
        return "portal/feedback";
    }

    @Access(Access.Rule.OFFICE)
    @PostMapping("/rueckmeldungen/{id}/beantwortet")
    String answered(@PathVariable String id, @AuthenticationPrincipal SignedIn account, RedirectAttributes next) {
        feedback.markAnswered(id, account);
        next.addFlashAttribute("flash", "portal.feedback.answered");
        return "redirect:/rueckmeldungen";
    }

    private String declaration(Form form, Map<String, String> errors, Model model) {
        var page = pages.legal(DECLARATION);
        model.addAttribute("page", new DeclarationPage(page.title(), page.chapters(), page.own(), form, errors));
        return "portal/declaration";
    }

    private Map<String, String> sentences(Map<String, String> problems) {
        var sentences = new LinkedHashMap<String, String>();
        problems.forEach((field, key) -> sentences.put(field, messages.getMessage(key, null, Locale.GERMAN)));
        return sentences;
    }
}
