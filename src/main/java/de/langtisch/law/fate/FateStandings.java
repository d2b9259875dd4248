package de.langtisch.law.fate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.langtisch.citations.Aktenzeichen;
import de.langtisch.items.ItemLists;
import de.langtisch.items.Standing;
import de.langtisch.items.Standings;
import de.langtisch.kernel.ItemId;
import de.langtisch.labels.Reader;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Says on every list, mail and link that a decision holds no longer, was questioned or is under appeal.
@Component
class FateStandings implements Standings {
    private static final String CITED = "/entscheidungen/zitat?";
    private static final int MOST_LINKS = 1_000;

    /// What addresses name: the same texts are read again and again.
    private final Cache<String, Optional<Named>> known =
            Caffeine.newBuilder().maximumSize(100_000).build();

    private final Fates fates;
    private final FateWords words;
    private final FallenKeys fallen;
    private final ItemLists items;
    private final JdbcClient jdbc;

    FateStandings(Fates fates, FateWords words, FallenKeys fallen, ItemLists items, JdbcClient jdbc) {
        this.fallen = fallen;
        this.fates = fates;
        this.words = words;
        this.items = items;
        this.jdbc = jdbc;
    }

    @Override
    public Map<ItemId, Standing> of(Collection<ItemId> asked, Reader reader) {
        var standings = new HashMap<ItemId, Standing>();
        fates.of(asked, reader).fates().forEach((item, fate) -> {
            if (fate.isRemarkable()) {
                standings.put(item, words.standing(fate));
            }
        });
        return standings;
    }

    /// What a link names: the number under which it is looked up, and the day and court beside it.
    private record Named(String key, String day, String court) {
        boolean names(Row row) {
            return key.equals(row.key())
                    && (day.isEmpty() || day.equals(row.day()))
                    && (court.isEmpty() || court.equals(row.court()) || !day.isEmpty());
        }
    }

    private record Row(String item, String key, String day, String court) {}

    @Override
    public Map<String, Standing> behind(Collection<String> addresses, Reader reader) {
        var named = new HashMap<String, Named>();
        addresses.stream()
                .filter(address -> address.startsWith(CITED))
                .limit(MOST_LINKS)
                .forEach(address -> known.get(address, FateStandings::named)
                        .filter(n -> fallen.contains(n.key()))
                        .ifPresent(n -> named.put(address, n)));
        if (named.isEmpty()) {
            return Map.of();
        }
        var rows = rows(named.values());
        var standings = rows.isEmpty() ? Map.<ItemId, Standing>of() : of(visible(rows, reader), reader);
        var behind = new HashMap<String, Standing>();
        named.forEach((address, name) -> rows.stream()
                .filter(name::names)
                .flatMap(row -> Optional.ofNullable(standings.get(new ItemId(row.item()))).stream())
                .findFirst()
                .ifPresent(standing -> behind.put(address, standing)));
        return behind;
    }

    private List<ItemId> visible(List<Row> rows, Reader reader) {
        var ids = new HashSet<String>();
        rows.forEach(row -> ids.add(row.item()));
        return items.visible(ids, reader).stream().map(ItemId::new).toList();
    }

    private List<Row> rows(Collection<Named> named) {
        return jdbc.sql(
                        "select item_id, key, on_date::text as day, court from law.decision where key = any (?::text[])")
                .param(named.stream().map(Named::key).distinct().toArray(String[]::new))
                .query((row, n) -> new Row(
                        row.getString("item_id"),
                        row.getString("key"),
                        Optional.ofNullable(row.getString("day")).orElse(""),
                        row.getString("court")))
                .list();
    }

    private static Optional<Named> named(String address) {
        var parameters = UriComponentsBuilder.fromUriString(address).build().getQueryParams();
        var number = decoded(parameters.getFirst("aktenzeichen"));
        return number.isEmpty() || number.length() > Aktenzeichen.LONGEST
                ? Optional.empty()
                : Optional.of(new Named(
                        new Aktenzeichen(number).normalized(),
                        decoded(parameters.getFirst("datum")),
                        decoded(parameters.getFirst("gericht"))));
    }

    private static String decoded(@Nullable String value) {
        return value == null
                ? ""
                : org.springframework.web.util.UriUtils.decode(value, java.nio.charset.StandardCharsets.UTF_8);
    }
}
