package de.langtisch.portal.web;

import de.langtisch.kernel.NotFound;
import de.langtisch.membership.Access;
import de.langtisch.portal.InformationPages;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The pages that everybody may read, signed in or not: legal ones and the handbook.
@Controller
@Access(Access.Rule.ANYBODY)
class InformationController {
    private final InformationPages pages;

    InformationController(InformationPages pages) {
        this.pages = pages;
    }

    /// `adapted`: the operator has replaced the shipped words by own ones.
    record LegalPage(String title, List<InformationPages.Chapter> chapters, boolean adapted) {}

    /// `keys`: the page about the keyboard, with the switch for single keys. `here`: name of this page, empty at the
    /// start.
    record HelpPage(
            String title, List<InformationPages.Chapter> chapters, String here, List<InformationPages.Entry> entries) {
        public boolean keys() {
            return here.equals("tastatur");
        }
    }

    @GetMapping("/{name:impressum|datenschutz|leichte-sprache}")
    String legal(@PathVariable String name, Model model) {
        var page = pages.legal(name);
        model.addAttribute("page", new LegalPage(page.title(), page.chapters(), page.own()));
        return "portal/legal";
    }

    @GetMapping("/hilfe")
    String help(Model model) {
        return help(pages.handbook(), "", model);
    }

    @GetMapping("/hilfe/{name}")
    String help(@PathVariable String name, Model model) {
        return help(pages.handbook(name).orElseThrow(NotFound::new), name, model);
    }

    private String help(InformationPages.Page page, String here, Model model) {
        model.addAttribute("page", new HelpPage(page.title(), page.chapters(), here, pages.handbookEntries()));
        return "portal/help";
    }
}
