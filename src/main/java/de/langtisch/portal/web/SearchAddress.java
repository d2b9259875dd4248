package de.langtisch.portal.web;

import de.langtisch.items.following.SavedQuery;
import de.langtisch.search.Facet;
import de.langtisch.search.SearchQuery;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// What a search page's address says, and the addresses of its neighbours: one filter more or less, other order, other
/// page. The German parameters become code words here and nowhere else.
record SearchAddress(String text, Map<Facet, Set<String>> filters, boolean byDate, int page) {
    private static final int MOST_VALUES = 20;

    static SearchAddress of(MultiValueMap<String, String> parameters) {
        var filters = new EnumMap<Facet, Set<String>>(Facet.class);
        SavedQuery.PARAMETERS.forEach((facet, name) -> {
            var values = new LinkedHashSet<String>();
            parameters.getOrDefault(name, List.of()).stream()
                    .filter(v -> !v.isBlank() && v.length() <= 200)
                    .limit(MOST_VALUES)
                    .forEach(values::add);
            if (!values.isEmpty()) {
                filters.put(facet, values);
            }
        });
        return new SearchAddress(
                text(parameters), filters, "datum".equals(parameters.getFirst("sortierung")), page(parameters));
    }

    private static String text(MultiValueMap<String, String> parameters) {
        var typed = parameters.getFirst("q");
        var text = typed == null ? "" : typed.strip();
        return text.length() > SearchQuery.LONGEST ? text.substring(0, SearchQuery.LONGEST) : text;
    }

    private static int page(MultiValueMap<String, String> parameters) {
        var typed = parameters.getFirst("seite");
        return typed != null && typed.matches("[1-9]\\d{0,3}") ? Integer.parseInt(typed) : 1;
    }

    boolean has(Facet facet, String value) {
        return filters.getOrDefault(facet, Set.of()).contains(value);
    }

    /// The same search with this value added, or taken away when it is there.
    SearchAddress toggled(Facet facet, String value) {
        var changed = new EnumMap<Facet, Set<String>>(Facet.class);
        changed.putAll(filters);
        var values = new LinkedHashSet<>(filters.getOrDefault(facet, Set.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        if (values.isEmpty()) {
            changed.remove(facet);
        } else {
            changed.put(facet, values);
        }
        return new SearchAddress(text, changed, byDate, 1);
    }

    SearchAddress ordered(boolean date) {
        return new SearchAddress(text, filters, date, 1);
    }

    SearchAddress withoutFilters() {
        return new SearchAddress(text, Map.of(), byDate, 1);
    }

    /// The address of the first page of this search.
    String href() {
        var uri = UriComponentsBuilder.fromPath("/suche");
        var values = new HashMap<String, Object>();
        if (!text.isEmpty()) {
            uri.queryParam("q", "{q}");
            values.put("q", text);
        }
        filters.forEach((facet, chosen) -> {
            int n = 0;
            for (var value : chosen) {
                var name = facet.name() + n++;
                uri.queryParam(SavedQuery.PARAMETERS.getOrDefault(facet, ""), "{" + name + "}");
                values.put(name, value);
            }
        });
        if (byDate) {
            uri.queryParam("sortierung", "datum");
        }
        return uri.encode().buildAndExpand(values).toUriString();
    }

    /// The address up to the page number, for paging.
    String hrefUpToPage() {
        var href = href();
        return href + (href.contains("?") ? "&" : "?") + "seite=";
    }

    /// The search itself as a query string, to be kept as a saved search.
    String query() {
        var href = new SearchAddress(text, filters, false, 1).href();
        int mark = href.indexOf('?');
        return mark < 0 ? "" : href.substring(mark + 1);
    }
}
