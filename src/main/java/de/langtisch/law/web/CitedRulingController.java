package de.langtisch.law.web;

import de.langtisch.citations.Aktenzeichen;
import de.langtisch.items.ItemRow;
import de.langtisch.items.RowViews;
import de.langtisch.items.SearchAnswers;
import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.PageRequest;
import de.langtisch.labels.Reader;
import de.langtisch.law.RulingKind;
import de.langtisch.membership.Access;
import de.langtisch.membership.SignedIn;
import de.langtisch.search.Facet;
import de.langtisch.search.SearchQuery;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where the link of a cited decision leads: to the decision when this reader may see it here, else to a page that says
/// so and how to go on. Forbidden and absent are one answer.
@Controller
@Access(Access.Rule.ANYBODY)
class CitedRulingController {
    private static final PageRequest FIRST = new PageRequest(1, 10);

    private final SearchAnswers answers;
    private final RowViews rows;
    private final Clock clock;

    CitedRulingController(SearchAnswers answers, RowViews rows, Clock clock) {
        this.answers = answers;
        this.rows = rows;
        this.clock = clock;
    }

    /// A decision that is not here, or of which several have the number.
    record CitedPage(String written, String search, List<RowViews.Row> rows, boolean signedIn) {}

    @GetMapping("/entscheidungen/zitat")
    String cited(
            @RequestParam(name = "gericht", defaultValue = "") String court,
            @RequestParam(name = "datum", defaultValue = "") String date,
            @RequestParam(name = "aktenzeichen", defaultValue = "") String aktenzeichen,
            @RequestParam(name = "ecli", defaultValue = "") String ecli,
            @AuthenticationPrincipal @Nullable SignedIn account,
            Model model) {
        var name = aktenzeichen.isBlank() ? ecli : aktenzeichen;
        if (name.isBlank() || name.length() > Aktenzeichen.LONGEST) {
            throw new BadInput("law.error.cited");
        }
        var reader = account == null ? Reader.ANYBODY : account.reader();
        var found = found(name, reader);
        var fitting = found.stream().filter(row -> fits(row, court, date)).toList();
        var sure = fitting.size() == 1 ? fitting : found.size() == 1 && court.isBlank() ? found : List.<ItemRow>of();
        if (!sure.isEmpty()) {
            return "redirect:" + RowViews.href(sure.getFirst());
        }
        var written =
                Stream.of(court, date, name).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
        model.addAttribute(
                "page",
                new CitedPage(
                        written.length() > 200 ? written.substring(0, 200) : written,
                        name,
                        rows.of(found, reader),
                        account != null));
        return "law/cited";
    }

    /// Decisions that are called so, and not only mention the number.
    private List<ItemRow> found(String name, Reader reader) {
        var query = new SearchQuery(
                name,
                Map.of(Facet.KIND, Set.of(RulingKind.KEY)),
                null,
                null,
                SearchQuery.Sort.RELEVANCE,
                FIRST,
                reader,
                clock.instant());
        var key = key(name);
        return answers.find(query).found().stream()
                .map(SearchAnswers.Found::row)
                .filter(row -> row.line().stream().anyMatch(part -> key(part).equals(key)))
                .toList();
    }

    private static boolean fits(ItemRow row, String court, String date) {
        boolean sameCourt = court.isBlank() || row.line().contains(court);
        boolean sameDay = date.isBlank() || row.date().toString().equals(date);
        return sameCourt && sameDay;
    }

    private static String key(String name) {
        return name.isBlank() || name.length() > Aktenzeichen.LONGEST ? "" : new Aktenzeichen(name).normalized();
    }
}
