package de.langtisch.items;

import de.langtisch.kernel.PageRequest;
import de.langtisch.labels.Reader;
import de.langtisch.search.Facet;
import de.langtisch.search.SearchQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Published items that a draft may say a second time: of its kind, called the same (Aktenzeichen, ECLI) and of the
/// same day. Only those that the author may read; a hint, never a reason to refuse.
@Component
public class Twins {
    private static final PageRequest FIRST = new PageRequest(1, 10);

    /// More names than this are looked at by nobody.
    private static final int MOST_NAMES = 5;

    private final Kinds kinds;
    private final SearchAnswers answers;
    private final Clock clock;

    Twins(Kinds kinds, SearchAnswers answers, Clock clock) {
        this.kinds = kinds;
        this.answers = answers;
        this.clock = clock;
    }

    public List<ItemRow> of(Draft draft, Reader reader) {
        var facts = kinds.get(draft.kind()).facts(draft.content());
        var day = facts.date();
        return day == null
                ? List.of()
                : facts.names().stream()
                        .limit(MOST_NAMES)
                        .flatMap(name -> called(name, day, draft.kind(), reader))
                        .filter(row -> !row.id().equals(draft.item()))
                        .distinct()
                        .toList();
    }

    private Stream<ItemRow> called(String name, LocalDate day, String kind, Reader reader) {
        var query = new SearchQuery(
                name,
                Map.of(Facet.KIND, Set.of(kind)),
                null,
                null,
                SearchQuery.Sort.RELEVANCE,
                FIRST,
                reader,
                clock.instant());
        return answers.find(query).found().stream()
                .map(SearchAnswers.Found::row)
                .filter(row -> row.date().equals(day))
                .filter(row -> row.line().stream().anyMatch(part -> same(part, name)));
    }

    private static boolean same(String one, String other) {
        return letters(one).equals(letters(other));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.GERMAN).replaceAll("[^\\p{L}\\p{N}/:.]", "");
    }
}
