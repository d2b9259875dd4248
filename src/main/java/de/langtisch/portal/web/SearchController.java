package de.langtisch.portal.web;

import de.langtisch.items.RowViews;
import de.langtisch.items.SearchAnswers;
import de.langtisch.kernel.PageRequest;
import de.langtisch.labels.Reader;
import de.langtisch.membership.Access;
import de.langtisch.membership.SignedIn;
import de.langtisch.portal.FacetWords;
import de.langtisch.search.SearchQuery;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The search page: one field, hits with passages, filters as plain links.
@Controller
@Access(Access.Rule.ANYBODY)
class SearchController {
    private static final int HITS = 10;

    private final SearchAnswers answers;
    private final RowViews rows;
    private final FacetWords words;
    private final Clock clock;

    SearchController(SearchAnswers answers, RowViews rows, FacetWords words, Clock clock) {
        this.answers = answers;
        this.rows = rows;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/suche")
    String search(
            @RequestParam MultiValueMap<String, String> parameters,
            @AuthenticationPrincipal @Nullable SignedIn account,
            Model model) {
        var asked = SearchAddress.of(parameters);
        var reader = account == null ? Reader.ANYBODY : account.reader();
        var answer = answers.find(new SearchQuery(
                asked.text(),
                asked.filters(),
                null,
                null,
                asked.byDate() ? SearchQuery.Sort.DATE : SearchQuery.Sort.RELEVANCE,
                new PageRequest(asked.page(), HITS),
                reader,
                clock.instant()));
        var hits = hits(answer.found(), reader);
        if (hits.isEmpty() && asked.page() > 1) {
            return "redirect:" + asked.href();
        }
        model.addAttribute("page", SearchPage.of(asked, answer.result(), hits, words, account != null, HITS));
        return "portal/search";
    }

    private List<SearchPage.HitView> hits(List<SearchAnswers.Found> found, Reader reader) {
        var shown = rows.of(found.stream().map(SearchAnswers.Found::row).toList(), reader);
        return IntStream.range(0, found.size())
                .mapToObj(n -> new SearchPage.HitView(shown.get(n), found.get(n).snippet()))
                .toList();
    }
}
