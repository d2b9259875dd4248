package de.langtisch.portal.web;

import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.Days;
import de.langtisch.kernel.PageRequest;
import de.langtisch.labels.Reader;
import de.langtisch.search.Facet;
import de.langtisch.search.SearchQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Reads the parameters of the search call strictly: an unknown parameter, a value that is none, a page or size out of
/// range is a 400, so that a program never gets an answer to another question than the one it asked.
final class ApiSearch {
    private static final Set<String> SINGLE = Set.of("q", "page", "size", "sort", "from", "to");
    /// Year is a facet of the answer; as a filter the call has from and to.
    private static final Set<Facet> FILTERS =
            Set.of(Facet.KIND, Facet.TOPIC, Facet.NORM, Facet.COURT, Facet.AUTHORITY, Facet.OUTCOME);

    private ApiSearch() {}

    static SearchQuery query(MultiValueMap<String, String> parameters, Reader reader, Instant now) {
        refuseUnknown(parameters);
        var filters = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : FILTERS) {
            var values = new HashSet<>(parameters.getOrDefault(facet.parameter(), List.of()));
            if (values.stream().anyMatch(v -> v.isBlank() || v.length() > 200) || values.size() > 50) {
                throw new BadInput("portal.error.parameter", facet.parameter());
            }
            if (!values.isEmpty()) {
                filters.put(facet, values);
            }
        }
        var text = first(parameters, "q", "");
        if (text.length() > SearchQuery.LONGEST) {
            throw new BadInput("portal.error.query", SearchQuery.LONGEST);
        }
        return new SearchQuery(
                text,
                filters,
                date(parameters, "from"),
                date(parameters, "to"),
                sort(first(parameters, "sort", "relevance")),
                new PageRequest(number(parameters, "page", 1), number(parameters, "size", 10)),
                reader,
                now);
    }

    private static void refuseUnknown(MultiValueMap<String, String> parameters) {
        parameters.forEach((name, values) -> {
            boolean single = SINGLE.contains(name);
            boolean filter = FILTERS.stream().anyMatch(f -> f.parameter().equals(name));
            if (!single && !filter || single && values.size() > 1) {
                throw new BadInput("portal.error.parameter", name.length() > 40 ? name.substring(0, 40) : name);
            }
        });
    }

    private static SearchQuery.Sort sort(String sort) {
        return switch (sort) {
            case "relevance" -> SearchQuery.Sort.RELEVANCE;
            case "date" -> SearchQuery.Sort.DATE;
            default -> throw new BadInput("portal.error.parameter", "sort");
        };
    }

    private static int number(MultiValueMap<String, String> parameters, String name, int otherwise) {
        var typed = first(parameters, name, Integer.toString(otherwise));
        if (!typed.matches("[0-9]{1,6}")) {
            throw new BadInput("portal.error.parameter", name);
        }
        return Integer.parseInt(typed);
    }

    private static @Nullable LocalDate date(MultiValueMap<String, String> parameters, String name) {
        var typed = parameters.getFirst(name);
        if (typed == null) {
            return null;
        }
        return Days.parse(typed).orElseThrow(() -> new BadInput("portal.error.parameter", name));
    }

    private static String first(MultiValueMap<String, String> parameters, String name, String otherwise) {
        var value = parameters.getFirst(name);
        return value == null ? otherwise : value;
    }
}
