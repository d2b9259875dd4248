package de.langtisch.law;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a court's decision is called: the kind for filters, the written word for the page ("Anerkenntnisurteil").
public record DecisionType(Kind kind, String written) {
    /// `OTHER` has a name that is none of these, `UNKNOWN` has none.
    public enum Kind {
        URTEIL,
        BESCHLUSS,
        GERICHTSBESCHEID,
        VERFUEGUNG,
        OTHER,
        UNKNOWN
    }

    public static final DecisionType UNKNOWN = new DecisionType(Kind.UNKNOWN, "");

    private static final int LONGEST_NAME = 80;
    private static final int LINES_OF_A_HEAD = 60;
    private static final List<String> HEAD_WORDS = List.of("urteil", "beschluss", "beschluß", "gerichtsbescheid");
    private static final Pattern SPACED = Pattern.compile("(?:\\p{L} ){3,}\\p{L}");
    private static final Pattern DATED = Pattern.compile("(\\p{L}{6,20}) vom \\d{1,2}\\..*");

    public static DecisionType of(String written) {
        var name = written.replace('\u00a0', ' ').strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return UNKNOWN;
        }
        return new DecisionType(kind(name.toLowerCase(Locale.GERMAN)), name);
    }

    /// From the first lines of the text, where a court prints the word on a line of its own.
    public static DecisionType inHead(String text) {
        return text.lines()
                .limit(LINES_OF_A_HEAD)
                .map(DecisionType::headWord)
                .filter(word -> HEAD_WORDS.contains(word.toLowerCase(Locale.GERMAN)))
                .findFirst()
                .map(word -> of(word.replace('ß', 's').replaceAll("chlus$", "chluss")))
                .orElse(UNKNOWN);
    }

    private static String headWord(String line) {
        var text = line.strip();
        var word = SPACED.matcher(text).matches() ? text.replace(" ", "") : text;
        var dated = DATED.matcher(word);
        return dated.matches() ? dated.group(1) : word;
    }

    private static Kind kind(String name) {
        if (name.contains("gerichtsbescheid")) {
            return Kind.GERICHTSBESCHEID;
        }
        if (name.contains("urteil")) {
            return Kind.URTEIL;
        }
        // The Federal Constitutional Court refuses interim orders by Beschluss and names the type after the refusal.
        if (name.contains("beschlu") || name.contains("einstweilige anordnung")) {
            return Kind.BESCHLUSS;
        }
        return name.contains("verfügung") ? Kind.VERFUEGUNG : Kind.OTHER;
    }
}
