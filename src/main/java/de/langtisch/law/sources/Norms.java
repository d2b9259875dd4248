package de.langtisch.law.sources;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Splits a field of norms into one string each, as written. Recognising them is the business of citations.
final class Norms {
    private static final int LONGEST = 200;
    private static final int MOST = 500;
    private static final int LONGEST_FIELD = 40_000;
    private static final Pattern SEPARATOR = Pattern.compile("[;,](?![^(]{0,80}\\))");
    private static final String ACT =
            "(?:SGB [IVX]{1,4}|(?:RL|VO|Richtlinie|Verordnung) (?:\\([A-Z]{2,3}\\) )?[\\d/A-Z]+"
                    + "|\\p{Lu}[\\p{L}-]{0,40}?\\p{Lu}[\\p{L}-]{0,40})";
    private static final Pattern NEXT_ACT = Pattern.compile("(?<=[\\p{L}\\d.])(?<!SGB) (?=" + ACT + " (?:§|Art))");
    private static final Pattern ACT_BEFORE = Pattern.compile("^(" + ACT + ")(?: §| Art).*");
    private static final Pattern WITHOUT_ACT =
            Pattern.compile("^(?:§§?|Art\\.?) ?\\d+[a-z]?(?: (?:Abs|S|Nr|Satz|Halbs|Hs|Alt|f|ff)\\.? ?[\\da-z]*)*$");
    private static final Pattern JOINED =
            Pattern.compile("^(?:i\\. ?V\\. ?m\\.|iVm|und|u\\.) | (?:i\\. ?V\\. ?m\\.|iVm|und|u\\.)$");

    private Norms() {}

    static List<String> split(String field) {
        var norms = new LinkedHashSet<String>();
        var act = "";
        for (var part : parts(Tidy.line(bounded(field)))) {
            var norm = JOINED.matcher(part.strip()).replaceAll("").strip();
            var before = ACT_BEFORE.matcher(norm);
            act = before.matches() ? before.group(1) : act;
            boolean inherits = !act.isEmpty() && WITHOUT_ACT.matcher(norm).matches();
            if (isNorm(norm) && norms.size() < MOST) {
                norms.add(inherits ? act + " " + norm : norm);
            }
        }
        return List.copyOf(norms);
    }

    /// What is a list already.
    static List<String> of(List<String> written) {
        return written.stream()
                .map(Tidy::line)
                .filter(norm -> !norm.isEmpty() && norm.length() <= LONGEST)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static String bounded(String field) {
        return field.length() <= LONGEST_FIELD ? field : field.substring(0, LONGEST_FIELD);
    }

    private static List<String> parts(String field) {
        var parts = new ArrayList<String>();
        for (var piece : SEPARATOR.split(field)) {
            parts.addAll(List.of(NEXT_ACT.split(piece.strip())));
        }
        return parts;
    }

    /// A subject word such as "Kündigungsschutz" is none: a norm has a number or the capitals of an abbreviation.
    private static boolean isNorm(String text) {
        boolean number = text.chars().anyMatch(Character::isDigit);
        boolean abbreviation = text.chars().filter(Character::isUpperCase).count() > 1;
        return text.length() <= LONGEST && text.length() > 1 && (number || abbreviation);
    }
}
