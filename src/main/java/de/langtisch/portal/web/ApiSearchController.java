package de.langtisch.portal.web;

import de.langtisch.items.CurrentStandings;
import de.langtisch.items.SearchAnswers;
import de.langtisch.items.Standing;
import de.langtisch.kernel.Settings;
import de.langtisch.membership.Access;
import de.langtisch.membership.SignedIn;
import de.langtisch.portal.FacetWords;
import de.langtisch.search.Facet;
import de.langtisch.search.SearchResult;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/v1/search` (docs/interfaces.md).
@RestController
@Access(Access.Rule.SIGNED_IN)
class ApiSearchController {
    private final SearchAnswers answers;
    private final CurrentStandings standings;
    private final FacetWords words;
    private final Settings settings;
    private final Clock clock;

    ApiSearchController(
            SearchAnswers answers, CurrentStandings standings, FacetWords words, Settings settings, Clock clock) {
        this.answers = answers;
        this.standings = standings;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/api/v1/search")
    Map<String, Object> search(
            @RequestParam MultiValueMap<String, String> parameters, @AuthenticationPrincipal SignedIn account) {
        var answer = answers.find(ApiSearch.query(parameters, account.reader(), clock.instant()));
        var body = new LinkedHashMap<String, Object>();
        body.put("total", answer.result().total());
        if (answer.result().totalIsLowerBound()) {
            body.put("totalIsLowerBound", true);
        }
        var known = standings.of(
                answer.found().stream().map(found -> found.row().id()).toList(), account.reader());
        body.put(
                "hits",
                answer.found().stream()
                        .map(found -> hit(found, known.get(found.row().id())))
                        .toList());
        body.put("facets", facets(answer.result()));
        return body;
    }

    private Map<String, Object> hit(SearchAnswers.Found found, @Nullable Standing standing) {
        var row = found.row();
        var hit = new LinkedHashMap<String, Object>();
        hit.put("id", row.id().value());
        row.externalId().ifPresent(id -> hit.put("externalId", id));
        hit.put("kind", row.kind());
        hit.put("title", row.title());
        hit.put("url", settings.base().url() + "/beitraege/" + row.id() + "/" + row.slug());
        hit.put("snippet", found.snippet().stream().map(SearchResult.Part::text).collect(Collectors.joining()));
        if (standing != null) {
            hit.put("standing", standing.body());
        }
        return hit;
    }

    private Map<String, List<Map<String, Object>>> facets(SearchResult result) {
        var facets = new LinkedHashMap<String, List<Map<String, Object>>>();
        for (var facet : Facet.values()) {
            facets.put(
                    facet.parameter(),
                    result.facets().getOrDefault(facet, List.of()).stream()
                            .map(c -> Map.<String, Object>of(
                                    "value", c.value(), "label", words.of(facet, c.value()), "count", c.count()))
                            .toList());
        }
        return facets;
    }
}
