package de.langtisch.law.web;

import de.langtisch.citations.Norm;
import de.langtisch.kernel.NotFound;
import de.langtisch.labels.Reader;
import de.langtisch.law.NormTexts;
import de.langtisch.membership.Access;
import de.langtisch.membership.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Norms: which are cited, the sections of a book, and the page of one. Texts of law are open to everybody; what cites
/// them is shown as the label admits.
@Controller
@Access(Access.Rule.ANYBODY)
class NormController {
    private static final String BOOK = "/normen/{book:[a-z0-9-]{1,60}}";

    private final NormTexts texts;
    private final CitingItems citing;
    private final NormViews views;

    NormController(NormTexts texts, CitingItems citing, NormViews views) {
        this.texts = texts;
        this.citing = citing;
        this.views = views;
    }

    @GetMapping("/normen")
    String overview(@AuthenticationPrincipal @Nullable SignedIn account, Model model) {
        model.addAttribute(
                "page",
                new NormPage.Overview(citing.mostCited(reader(account)), account != null && account.isEditor()));
        return "law/norms";
    }

    @GetMapping(BOOK)
    String book(
            @PathVariable String book,
            @RequestParam(name = "art", required = false) @Nullable String kind,
            @RequestParam(name = "thema", required = false) @Nullable String topic,
            @RequestParam(name = "seite", defaultValue = "1") int page,
            @AuthenticationPrincipal @Nullable SignedIn account,
            Model model) {
        var name = texts.book(book).orElseThrow(NotFound::new);
        var sections = texts.sections(name);
        if (sections.isEmpty()) {
            return show(new Norm(name, ""), new CitingItems.Wanted(kind, topic, page), account, model);
        }
        model.addAttribute("page", views.book(name, sections));
        return "law/book";
    }

    @GetMapping(BOOK + "/{section:[0-9]{1,5}[a-z]{0,3}}")
    String section(
            @PathVariable String book,
            @PathVariable String section,
            @RequestParam(name = "art", required = false) @Nullable String kind,
            @RequestParam(name = "thema", required = false) @Nullable String topic,
            @RequestParam(name = "seite", defaultValue = "1") int page,
            @AuthenticationPrincipal @Nullable SignedIn account,
            Model model) {
        var norm = new Norm(texts.book(book).orElseThrow(NotFound::new), section);
        return show(norm, new CitingItems.Wanted(kind, topic, page), account, model);
    }

    private String show(Norm norm, CitingItems.Wanted wanted, @Nullable SignedIn account, Model model) {
        model.addAttribute("page", views.norm(norm, citing.of(norm, wanted, reader(account)), account != null));
        return "law/norm";
    }

    private static Reader reader(@Nullable SignedIn account) {
        return account == null ? Reader.ANYBODY : account.reader();
    }
}
