package de.langtisch.law.web;

import de.langtisch.law.ImportTally;
import de.langtisch.law.RulingImport;
import de.langtisch.membership.Access;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

    /// The report of the last upload, absent before one; or the key of the sentence why nothing was read.
    record ImportPage(@Nullable ImportTally tally, List<String> report, boolean cut, String refused) {
        static ImportPage refused(String key) {
            return new ImportPage(null, List.of(), false, key);
        }
    }

    @GetMapping("/entscheidungen/einlesen")
    String ask(Model model) {
        model.addAttribute("page", ImportPage.refused(""));
        return "law/import";
    }

    @PostMapping("/entscheidungen/einlesen")
    String read(@RequestParam("datei") MultipartFile file, Model model, HttpServletResponse response)
            throws IOException {
        var report = new ArrayList<String>();
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var tally = imports.read(name, file.getBytes(), report::add);
        if (tally.read() == 0 && tally.rejected() == 0) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("page", ImportPage.refused("law.import.error.format-unknown"));
            return "law/import";
        }
        boolean cut = report.size() > MOST_LINES;
        model.addAttribute(
                "page", new ImportPage(tally, cut ? report.subList(0, MOST_LINES) : List.copyOf(report), cut, ""));
        return "law/import";
    }
}
