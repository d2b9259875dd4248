package de.langtisch.items.following;

import de.langtisch.kernel.PageRequest;
import de.langtisch.membership.Capacity;
import de.langtisch.membership.Directory;
import de.langtisch.membership.SignedIn;
import de.langtisch.notification.Notices;
import de.langtisch.search.Facet;
import de.langtisch.search.Search;
import de.langtisch.search.SearchOutbox;
import de.langtisch.search.SearchQuery;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Runs what was just published against the saved searches, each as its owner, once the index knows it.
@Component
class SearchAlerts {
    private static final int BATCH = 50;
    private static final long PATIENCE = 2_000;

    private final JdbcClient jdbc;
    private final Subscriptions subscriptions;
    private final Directory directory;
    private final Notices notices;
    private final Indexed indexed;

    SearchAlerts(JdbcClient jdbc, Subscriptions subscriptions, Directory directory, Notices notices, Indexed indexed) {
        this.jdbc = jdbc;
        this.subscriptions = subscriptions;
        this.directory = directory;
        this.notices = notices;
        this.indexed = indexed;
    }

    /// The index and what is needed beside it.
    @Component
    record Indexed(Search search, SearchOutbox outbox, Clock clock, TransactionTemplate transaction) {}

    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT20S")
    void run() {
        var items = jdbc.sql("select item_id from items.search_alert order by item_id limit " + BATCH)
                .query(String.class)
                .list();
        if (items.isEmpty() || !indexed.outbox().awaitCaughtUp(PATIENCE)) {
            return;
        }
        var searches = subscriptions.searches();
        indexed.transaction().executeWithoutResult(status -> {
            searches.forEach(search -> alert(search, items));
            jdbc.sql("delete from items.search_alert where item_id = any (?::text[])")
                    .param(items.toArray(String[]::new))
                    .update();
        });
    }

    private void alert(Subscription search, List<String> items) {
        directory
                .account(search.account(), Capacity.HOME)
                .ifPresent(owner -> matching(search, items, owner)
                        .forEach(item -> notices.enqueue(Followers.notice(search, item, "search"))));
    }

    private Set<String> matching(Subscription search, List<String> items, SignedIn owner) {
        var parameters = parameters(search.target());
        var query = new SearchQuery(
                parameters.getOrDefault("q", Set.of()).stream().findFirst().orElse(""),
                filters(parameters),
                null,
                null,
                SearchQuery.Sort.RELEVANCE,
                new PageRequest(1, 10),
                owner.reader(),
                indexed.clock().instant());
        return indexed.search().matching(query, items);
    }

    private static Map<Facet, Set<String>> filters(Map<String, Set<String>> parameters) {
        var filters = new EnumMap<Facet, Set<String>>(Facet.class);
        SavedQuery.PARAMETERS.forEach((facet, name) -> {
            if (parameters.containsKey(name)) {
                filters.put(facet, parameters.getOrDefault(name, Set.of()));
            }
        });
        return filters;
    }

    private static Map<String, Set<String>> parameters(String query) {
        var parameters = new java.util.HashMap<String, Set<String>>();
        for (var pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters
                        .computeIfAbsent(pair.substring(0, equals), k -> new HashSet<>())
                        .add(URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }
}
