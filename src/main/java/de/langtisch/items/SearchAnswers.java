package de.langtisch.items;

import de.langtisch.kernel.ItemId;
import de.langtisch.search.Search;
import de.langtisch.search.SearchQuery;
import de.langtisch.search.SearchResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// A question to the index, its hits joined with the items as the database has them now: a hit that was narrowed or
/// recalled since is not shown, whatever the index still holds.
@Component
public class SearchAnswers {
    private final Search search;
    private final ItemLists lists;

    SearchAnswers(Search search, ItemLists lists) {
        this.search = search;
        this.lists = lists;
    }

    /// A hit with its row.
    public record Found(ItemRow row, List<SearchResult.Part> snippet) {}

    /// The hits of one page with totals and facets.
    public record Answer(SearchResult result, List<Found> found) {}

    public Answer find(SearchQuery query) {
        var result = search.find(query);
        var snippets = new HashMap<String, List<SearchResult.Part>>();
        result.hits().forEach(hit -> snippets.put(hit.id(), hit.snippet()));
        var rows = lists.rows(
                result.hits().stream().map(hit -> new ItemId(hit.id())).toList(), query.reader());
        return new Answer(result, rows.stream().map(row -> found(row, snippets)).toList());
    }

    private static Found found(ItemRow row, Map<String, List<SearchResult.Part>> snippets) {
        return new Found(row, snippets.getOrDefault(row.id().value(), List.of()));
    }
}
