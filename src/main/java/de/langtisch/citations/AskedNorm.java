package de.langtisch.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A question that is itself a norm, typed as people type: "33c gewo", "§33c I GewO", "gewo 33 c", "Art 12 gg",
/// "Paragraf 35 Gewerbeordnung", "§ 15 Abs. 2 S. 1 gewo".
final class AskedNorm {
    private static final int LONGEST = 120;
    private static final Pattern SIGN = Pattern.compile("(?iu)§+|\\bparagra(?:ph|f)(?:en)?\\b|\\bart(?:ikel)?\\b\\.?");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})([a-z]{0,2})");
    private static final Pattern PLACE =
            Pattern.compile("(?iu)\\b(?:abs(?:atz)?|s(?:atz)?|nr|nummer|lit|buchst|halbs|alt)\\b\\.? ?\\w{1,4}");
    private static final Pattern BRACKETED = Pattern.compile("\\([^)]{1,8}\\)");
    private static final Set<String> ROMAN = Set.of("i", "ii", "iii", "iv", "v", "vi", "vii");

    private AskedNorm() {}

    static Optional<Norm> of(String question) {
        if (question.length() > LONGEST) {
            return Optional.empty();
        }
        var text = PLACE.matcher(BRACKETED
                        .matcher(SIGN.matcher(question).replaceAll(" "))
                        .replaceAll(" "))
                .replaceAll(" ")
                .replaceAll("(?<=\\d[a-z]?)(?=\\p{Lu}\\p{L})", " ")
                .replaceAll("(?<=\\d)(?=\\p{L}{3})", " ")
                .replaceAll("(?<=\\p{L}{2})(?=\\d)", " ")
                .replaceAll("[\\s\\u00a0,;]+", " ")
                .strip();
        return norm(List.of(text.split(" ")));
    }

    /// One number, and a book of all words before it or all behind it.
    private static Optional<Norm> norm(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            var number = NUMBER.matcher(words.get(i).toLowerCase(Locale.ROOT));
            if (!number.matches()) {
                continue;
            }
            var letter = letterApart(words, i, number.group(2));
            var before = book(words.subList(0, i));
            int from = letter == null ? i + 1 : i + 2;
            var section = number.group(1) + (letter == null ? number.group(2) : letter);
            if (before != null && words.subList(from, words.size()).stream().allMatch(AskedNorm::isPlace)) {
                return Optional.of(new Norm(before, section));
            }
            var after = i == 0 ? book(withoutPlace(words.subList(from, words.size()))) : null;
            if (after != null) {
                return Optional.of(new Norm(after, section));
            }
        }
        return Optional.empty();
    }

    private static @Nullable String letterApart(List<String> words, int number, String attached) {
        if (!attached.isEmpty() || number + 1 >= words.size()) {
            return null;
        }
        var next = words.get(number + 1).toLowerCase(Locale.ROOT);
        boolean letter = next.length() == 1 && next.charAt(0) >= 'a' && next.charAt(0) <= 'z' && !ROMAN.contains(next);
        return letter ? next : null;
    }

    /// A Roman Absatz, or numbers of a place.
    private static boolean isPlace(String word) {
        return ROMAN.contains(word.toLowerCase(Locale.ROOT)) || word.matches("\\d{1,2}|ff?\\.?");
    }

    private static List<String> withoutPlace(List<String> words) {
        var rest = new ArrayList<>(words);
        while (rest.size() > 1 && isPlace(rest.getFirst())) {
            rest.removeFirst();
        }
        return rest;
    }

    private static @Nullable String book(List<String> words) {
        if (words.isEmpty()) {
            return null;
        }
        var name = String.join(" ", words).replaceFirst("(?i)^(?:des|der|dem|die|das) ", "");
        var known = Books.namedInAnyCase(name);
        if (known != null) {
            return known;
        }
        var source = new Source(name);
        var titled = Books.titled(source, 0);
        if (titled != null && titled.end() == source.length) {
            return titled.book();
        }
        return LawBooks.inAnyCase(name);
    }
}
