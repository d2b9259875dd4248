package de.langtisch.search.lucene;

import de.langtisch.search.lucene.GermanWords.Placed;
import de.langtisch.search.lucene.QueryWord.Phrase;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a question as words; no character in it means anything to Lucene. What a blank separates are different things;
/// what hyphens or the punctuation of a number hold together ("Shisha-Bar", "512/24", "12.03.2024") is one.
final class QueryWords {
    /// More words than this narrow nothing further.
    static final int MOST_WORDS = 32;

    private static final int SHORTEST_BEGINNING = 5;
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final Pattern LETTER_MEETS_DIGIT = Pattern.compile("(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");

    private final GermanWords stems = new GermanWords(GermanWords.Form.STEM);
    private final GermanWords folded = new GermanWords(GermanWords.Form.FOLDED);

    /// The different words, at most [#MOST_WORDS]; empty when there is nothing to look for.
    List<QueryWord> read(String question) {
        var words = new LinkedHashSet<QueryWord>();
        for (var chunk : BLANK.split(Normalizer.normalize(question, Normalizer.Form.NFC))) {
            words.addAll(chunk(chunk));
        }
        return words.stream().limit(MOST_WORDS).toList();
    }

    private List<QueryWord> chunk(String chunk) {
        var words = new ArrayList<QueryWord>();
        var wholes = new ArrayList<Placed>();
        var parts = new ArrayList<Placed>();
        for (var term : stems.terms(chunk)) {
            if (!parts.isEmpty() && !belongs(chunk, wholes, parts.getLast(), term)) {
                words.add(word(chunk, wholes, parts));
                wholes.clear();
                parts.clear();
            }
            (isWhole(chunk, term) ? wholes : parts).add(term);
        }
        if (!parts.isEmpty() || !wholes.isEmpty()) {
            words.add(word(chunk, wholes, parts));
        }
        return words;
    }

    /// A compound without its hyphens; its parts follow.
    private static boolean isWhole(String chunk, Placed term) {
        return chunk.substring(term.start(), term.end()).matches(".*[-\u2010\u2011].*");
    }

    private static boolean belongs(String chunk, List<Placed> wholes, Placed left, Placed right) {
        boolean inWhole = !wholes.isEmpty() && right.end() <= wholes.getLast().end();
        return inWhole
                || Character.isDigit(chunk.charAt(left.end() - 1)) && Character.isDigit(chunk.charAt(right.start()));
    }

    private QueryWord word(String chunk, List<Placed> wholes, List<Placed> parts) {
        if (wholes.isEmpty() && parts.size() == 1) {
            return single(chunk, parts.getFirst());
        }
        if (parts.size() < 2) {
            var terms = new ArrayList<String>();
            wholes.forEach(w -> terms.add(w.term()));
            parts.forEach(p -> terms.add(p.term()));
            return new QueryWord(terms, List.of(), null, null);
        }
        var phrases = new ArrayList<Phrase>();
        phrases.add(phrase(parts));
        split(chunk, parts).ifPresent(phrases::add);
        boolean isCompound =
                wholes.size() == 1 && wholes.getFirst().end() >= parts.getLast().end();
        return isCompound ? compound(chunk, wholes.getFirst(), phrases) : new QueryWord(List.of(), phrases, null, null);
    }

    private QueryWord single(String chunk, Placed term) {
        return compound(chunk, term, split(chunk, List.of(term)).stream().toList());
    }

    /// A word of letters is also looked for as the beginning and the end of longer ones, when it is long enough to mean
    /// something there.
    private QueryWord compound(String chunk, Placed term, List<Phrase> phrases) {
        var typed = chunk.substring(term.start(), term.end()).replaceAll("[^\\p{L}\\p{N}]", "");
        var stem = term.term();
        if (typed.length() < SHORTEST_BEGINNING || !LETTERS.matcher(typed).matches()) {
            return new QueryWord(List.of(stem), phrases, null, null);
        }
        var beginning = stem.length() >= SHORTEST_BEGINNING ? stem : fold(typed);
        var ending = stem.length() >= GermanWords.SHORTEST_END ? stem : null;
        return new QueryWord(List.of(stem), phrases, beginning, ending);
    }

    private String fold(String typed) {
        var terms = folded.terms(typed);
        return terms.isEmpty() ? typed : terms.getFirst().term();
    }

    private static Phrase phrase(List<Placed> parts) {
        int first = parts.getFirst().position();
        return new Phrase(
                parts.stream().map(Placed::term).toList(),
                parts.stream().map(p -> p.position() - first).toList());
    }

    /// The phrase of the letters and numbers that are written together here and apart elsewhere ("33c", "4B512/24").
    private Optional<Phrase> split(String chunk, List<Placed> parts) {
        var terms = new ArrayList<String>();
        var distances = new ArrayList<Integer>();
        int place = 0;
        for (var part : parts) {
            for (var atom : LETTER_MEETS_DIGIT.split(chunk.substring(part.start(), part.end()))) {
                for (var term : stems.terms(atom)) {
                    terms.add(term.term());
                    distances.add(place);
                }
                place++;
            }
        }
        return terms.size() > parts.size() ? Optional.of(new Phrase(terms, distances)) : Optional.empty();
    }
}
