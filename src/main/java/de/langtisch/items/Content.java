package de.langtisch.items;

import de.langtisch.kernel.Days;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What an item says: title, topics and the values of its kind's fields. Plain values with a canonical form
/// ([ContentJson]), so that equal contents have equal hashes. Empty values are left out.
public record Content(String title, SortedSet<String> topics, SortedMap<String, String> values) {
    public static final int LONGEST_TITLE = 200;
    public static final Content EMPTY = new Content("", new TreeSet<>(), new TreeMap<>());

    public Content {
        topics = Collections.unmodifiableSortedSet(new TreeSet<>(topics));
        var filled = new TreeMap<String, String>();
        values.forEach((key, value) -> {
            if (!value.isBlank()) {
                filled.put(key, value);
            }
        });
        values = Collections.unmodifiableSortedMap(filled);
    }

    public static Content of(String title, Collection<String> topics, java.util.Map<String, String> values) {
        return new Content(title, new TreeSet<>(topics), new TreeMap<>(values));
    }

    /// The value of a field, empty when there is none.
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean has(String field) {
        return values.containsKey(field);
    }

    /// The entries of a field of several lines.
    public List<String> lines(String field) {
        return value(field).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    /// The date of a field; empty when absent or none.
    public Optional<LocalDate> date(String field) {
        try {
            return Days.parse(value(field));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
