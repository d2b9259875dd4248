package de.langtisch.law.web;

import de.langtisch.kernel.BadInput;
import de.langtisch.law.ImportTally;
import de.langtisch.law.RulingImport;
import de.langtisch.membership.Access;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Bringing in decisions by upload, for editors: the same as the command, with the report on the page.
@Controller
@Access(Access.Rule.OFFICE)
class ImportController {
    private static final int MOST_LINES = 500;

    private final RulingImport imports;

    ImportController(RulingImport imports) {
        this.imports = imports;
    }

    /// The report of the last upload, absent before one.
    record ImportPage(@Nullable ImportTally tally, List<String> report, boolean cut) {}

    @GetMapping("/entscheidungen/einlesen")
    String ask(Model model) {
        model.addAttribute("page", new ImportPage(null, List.of(), false));
        return "law/import";
    }

    @PostMapping("/entscheidungen/einlesen")
    String read(@RequestParam("datei") MultipartFile file, Model model) throws IOException {
        var report = new ArrayList<String>();
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var tally = imports.read(name, file.getBytes(), report::add);
        if (tally.read() == 0 && tally.rejected() == 0) {
            throw new BadInput("law.import.error.format-unknown");
        }
        boolean cut = report.size() > MOST_LINES;
        model.addAttribute(
                "page", new ImportPage(tally, cut ? report.subList(0, MOST_LINES) : List.copyOf(report), cut));
        return "law/import";
    }
}
