package de.langtisch.citations;

import de.langtisch.kernel.Slugs;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The law books that are known, for pages and addresses.
public final class LawBooks {
    private static final Pattern UNION_ACT = Pattern.compile("(rl|rb)-(\\d{2,4})-(\\d{1,4})-([a-z]{2,7})");
    private static final Pattern BRACKETED_ACT = Pattern.compile("(rl|vo|rb)-([a-z]{2,7})-(\\d{1,4})-(\\d{1,4})");
    private static final Pattern SOCIAL = Pattern.compile("SGB (\\d{1,2})");
    private static final Pattern SOCIAL_IN_ANY_CASE = Pattern.compile("sgb[ -]?(\\d{1,2})");
    private static final Pattern NUMBERED = Pattern.compile("(\\S+V) (\\d{1,2})(?: \\d{4})?");
    private static final Pattern YEAR = Pattern.compile(" ?(?:18|19|20)\\d\\d$");
    private static final Map<String, String> BY_SLUG =
            Books.names().collect(Collectors.toMap(Slugs::of, name -> name, (first, second) -> first));

    private LawBooks() {}

    /// The short name of the book with this slug ("gewo", "ag-gluestv-nrw"), acts of the European Union by their
    /// number.
    public static Optional<String> withSlug(String slug) {
        var known = Optional.ofNullable(BY_SLUG.get(slug));
        return known.or(() -> unionAct(slug));
    }

    /// The title of the book, as its makers wrote it; empty where only its short name is known.
    public static String title(String book) {
        return Books.title(book);
    }

    /// The short name of a book that official sources call by another: "SGB 5" is SGB V, "BImSchV 1 2010" the 1.
    /// BImSchV,
    /// "OWiG 1968" the OWiG. An unknown one keeps its own.
    public static String shortName(String written) {
        var known = Books.named(written);
        if (known != null) {
            return known;
        }
        var social = SOCIAL.matcher(written);
        if (social.matches()) {
            return SocialCode.name(Integer.parseInt(social.group(1)));
        }
        var numbered = NUMBERED.matcher(written);
        var ordinance = numbered.matches() ? Books.named(numbered.group(2) + ". " + numbered.group(1)) : null;
        if (ordinance != null) {
            return ordinance;
        }
        var undated = Books.named(YEAR.matcher(written).replaceFirst(""));
        return undated == null ? written : undated;
    }

    /// Further spellings of people in a hurry: "sgb 5", "sgb v", "gluestv nrw", "owig".
    static @Nullable String inAnyCase(String name) {
        var lower = name.toLowerCase(Locale.ROOT)
                .replace("ae", "ä")
                .replace("oe", "ö")
                .replace("ue", "ü");
        var known = Books.namedInAnyCase(lower.replaceAll(" nw$", " nrw"));
        if (known != null) {
            return known;
        }
        var social = SOCIAL_IN_ANY_CASE.matcher(lower);
        return social.matches() ? Books.namedInAnyCase(SocialCode.name(Integer.parseInt(social.group(1)))) : null;
    }

    private static Optional<String> unionAct(String slug) {
        var act = UNION_ACT.matcher(slug);
        if (act.matches()) {
            return Optional.of(
                    "%s %s/%s/%s".formatted(upper(act.group(1)), act.group(2), act.group(3), union(act.group(4))));
        }
        var bracketed = BRACKETED_ACT.matcher(slug);
        return bracketed.matches()
                ? Optional.of("%s (%s) %s/%s"
                        .formatted(
                                upper(bracketed.group(1)),
                                union(bracketed.group(2)),
                                bracketed.group(3),
                                bracketed.group(4)))
                : Optional.empty();
    }

    private static String union(String slug) {
        return slug.equals("euratom") ? "Euratom" : upper(slug);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
