package de.langtisch.citations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The law books that are known by name, and which sections each has; origin and licence in `citations/README.md` of
/// the
/// resources. Abbreviation and written-out name lead to one short name.
final class Books {
    private static final int MOST_WORDS = 14;
    private static final Set<String> WITH_ARTICLES =
            Set.of("GG", "AEUV", "EUV", "EMRK", "GRCh", "DSGVO", "EGBGB", "WRV");
    private static final Pattern UNION_ACT =
            Pattern.compile("(?:RL|VO|RB) (?:\\([A-Za-z]+\\) )?\\d+/\\d+(?:/[A-Za-z]+)?");
    private static final Pattern BRACKETED = Pattern.compile("\\(.*");

    private static final Map<String, String> SHORT = new HashMap<>();
    private static final Map<String, String> BY_TITLE = new HashMap<>();
    private static final Set<String> TITLE_STARTS = new HashSet<>();
    private static final Map<String, String> TITLES = new HashMap<>();
    private static final Map<String, Sections> SECTIONS = new HashMap<>();
    private static final Set<String> KNOWN = new HashSet<>();
    private static final Set<String> SEVERAL_WORDS = new HashSet<>();
    private static final Map<String, String> IN_ANY_CASE = new HashMap<>();

    static {
        rows("books-named.csv").forEach(row -> {
            name(row.getFirst(), row.get(1));
            SHORT.putIfAbsent(row.get(1), row.get(1));
        });
        rows("books.csv").forEach(row -> {
            name(row.getFirst(), row.getFirst());
            title(row.get(1), row.getFirst());
            TITLES.put(row.getFirst(), row.get(1));
            SECTIONS.put(row.getFirst(), Sections.of(row.get(2)));
        });
        SHORT.forEach((name, book) -> {
            KNOWN.add(book);
            IN_ANY_CASE.putIfAbsent(name.toLowerCase(Locale.ROOT), book);
            if (name.indexOf(' ') > 0) {
                SEVERAL_WORDS.add(name.substring(0, name.indexOf(' ')));
            }
        });
    }

    private Books() {}

    /// The short name of a book that is abbreviated or named so.
    static @Nullable String named(String name) {
        return SHORT.get(name);
    }

    /// The same for a name typed without regard to capitals.
    static @Nullable String namedInAnyCase(String name) {
        return IN_ANY_CASE.get(name.toLowerCase(Locale.ROOT));
    }

    /// Whether a name of several words begins so: "AG" of "AG GlüStV NRW".
    static boolean beginsName(String word) {
        return SEVERAL_WORDS.contains(word);
    }

    /// The short names, in no order.
    static Stream<String> names() {
        return KNOWN.stream();
    }

    static String title(String book) {
        return TITLES.getOrDefault(book, "");
    }

    static boolean hasArticles(String book) {
        return WITH_ARTICLES.contains(book) || isUnionAct(book);
    }

    private static boolean isUnionAct(String book) {
        return UNION_ACT.matcher(book).matches();
    }

    static Norm.Standing standing(Norm norm) {
        var sections = SECTIONS.get(norm.book());
        if (sections == null) {
            boolean known = KNOWN.contains(norm.book()) || isUnionAct(norm.book());
            return known ? Norm.Standing.BOOK_WITHOUT_LIST : Norm.Standing.UNKNOWN_BOOK;
        }
        return norm.section().isEmpty() ? Norm.Standing.LISTED : sections.standing(norm.section());
    }

    /// A book whose written-out name, in any case ending, begins at `start`; the longest one counts.
    static @Nullable BookMatch titled(Source source, int start) {
        var key = new StringBuilder();
        BookMatch longest = null;
        int at = start;
        for (int words = 0; words < MOST_WORDS; words++) {
            int end = source.word(at);
            if (end == at) {
                break;
            }
            key.append(words == 0 ? "" : " ").append(stem(source.text(at, end)));
            end = source.at(end) == '-' ? end + 1 : end;
            if (words == 0 && !TITLE_STARTS.contains(key.toString())) {
                return null;
            }
            var book = BY_TITLE.get(key.toString());
            longest = book == null ? longest : new BookMatch(end, book);
            at = source.skipBlanks(end);
        }
        return longest;
    }

    private static void name(String name, String book) {
        SHORT.putIfAbsent(name, book);
        if (name.length() > 8 && name.chars().noneMatch(Character::isDigit)) {
            title(name, book);
        }
    }

    private static void title(String title, String book) {
        var words = List.of(BRACKETED.matcher(title).replaceFirst("").strip().split("[ ,]+"));
        var stems = words.stream().map(Books::stem).toList();
        if (words.size() <= MOST_WORDS && !stems.getFirst().isEmpty() && !isGeneric(stems)) {
            BY_TITLE.putIfAbsent(String.join(" ", stems), book);
            TITLE_STARTS.add(stems.getFirst());
        }
    }

    /// "Verordnung" alone names none.
    private static boolean isGeneric(List<String> stems) {
        return stems.size() == 1
                && Set.of("gesetz", "verordnung", "ordnung", "vertrag").contains(stems.getFirst());
    }

    /// A word without its case ending, the same for "Gesetzes" and "Gesetz".
    private static String stem(String word) {
        var lower = word.toLowerCase(Locale.GERMAN).replace("ß", "ss").replaceAll("-$", "");
        if (lower.length() < 5) {
            return lower;
        }
        for (var ending : List.of("es", "en", "er", "em", "e", "s", "n")) {
            if (lower.endsWith(ending)) {
                return lower.substring(0, lower.length() - ending.length());
            }
        }
        return lower;
    }

    private static List<List<String>> rows(String file) {
        try (var in = Books.class.getResourceAsStream("/citations/" + file)) {
            if (in == null) {
                throw new IllegalStateException("citations/" + file + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
