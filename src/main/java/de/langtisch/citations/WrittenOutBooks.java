package de.langtisch.citations;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads law books named by words: "des Gesetzes über Ordnungswidrigkeiten", "Sozialgerichtsgesetzes", known or not.
final class WrittenOutBooks {
    private static final int LONGEST_TITLE = 200;
    private static final Pattern WRITTEN_OUT = Pattern.compile(
            ".*(?:gesetz|gesetzes|gesetze|gesetzbuch|gesetzbuche?s|ordnung|verordnung|satzung|konvention|charta"
                    + "|übereinkommens?|abkommens?|(?:staats|tarif|mantel)vertrag(?:e?s)?|statuts?|kodex)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> GENERIC =
            Set.of("Gesetz", "Gesetzes", "Verordnung", "Ordnung", "Satzung", "Vertrag", "Vertrages", "Vertrags");
    private static final Set<String> DESCRIBING = Set.of("über", "zur", "zum", "betreffend", "für", "gegen", "des");

    private final Source source;
    private final Abbreviations abbreviations;

    WrittenOutBooks(Source source, Abbreviations abbreviations) {
        this.source = source;
        this.abbreviations = abbreviations;
    }

    @Nullable
    BookMatch at(int start) {
        var titled = Books.titled(source, start);
        return titled == null ? writtenOut(start) : abbreviations.withYear(titled);
    }

    private @Nullable BookMatch writtenOut(int at) {
        int end = source.word(at);
        var word = source.text(at, end);
        if (!WRITTEN_OUT.matcher(word).matches()) {
            return null;
        }
        if (GENERIC.contains(word)) {
            var named = bracketed(at);
            return named != null ? named : descriptive(at, end);
        }
        return abbreviations.withYear(new BookMatch(end, word.replaceFirst("(?<=gesetz|buch|vertrag|kommen)e?s$", "")));
    }

    /// "Gesetzes über die Rechtsverhältnisse der Steuerberater (StBerG)": the abbreviation in brackets names it.
    private @Nullable BookMatch bracketed(int at) {
        for (int i = at; i < at + LONGEST_TITLE; i++) {
            char c = source.at(i);
            if (c == '.' || c == ';' || c == '§' || c == ')' || c == 0) {
                return null;
            }
            if (c == '(') {
                int end = source.word(i + 1);
                var name = source.text(i + 1, end);
                var known = Books.named(name);
                boolean book = source.at(end) == ')' && Abbreviations.looksLikeBook(name);
                return book ? new BookMatch(end + 1, known == null ? name : known) : null;
            }
        }
        return null;
    }

    /// "Gesetzes zur Bekämpfung von Sexualdelikten vom 26. Januar 1998": unknown, up to its day, bracket or stop.
    private @Nullable BookMatch descriptive(int at, int wordEnd) {
        int next = source.skipBlanks(wordEnd);
        if (!DESCRIBING.contains(source.text(next, source.letters(next)))) {
            return null;
        }
        int end = source.letters(next);
        while (end < at + LONGEST_TITLE) {
            int word = source.skipBlanks(end);
            int wordLast = source.word(word);
            if (wordLast == word || source.isWord("vom", word)) {
                break;
            }
            end = wordLast;
        }
        return end > source.letters(next)
                ? new BookMatch(end, source.text(at, end).replaceAll("\\s+", " "))
                : null;
    }
}
