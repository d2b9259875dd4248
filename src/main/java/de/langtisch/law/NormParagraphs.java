package de.langtisch.law;

import java.util.List;
import java.util.regex.Pattern;

/// The text of a section in its paragraphs: official collections often bring it as one line, where each Absatz begins
/// with its number in brackets.
public final class NormParagraphs {
    private static final Pattern ABSATZ =
            Pattern.compile("\\R+|(?<=[.:;\"“)\\]]) (?=\\(\\d{1,2}[a-z]?\\) [\\p{Lu}„\"(])");

    private NormParagraphs() {}

    public static List<String> of(String body) {
        return ABSATZ.splitAsStream(body.strip())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
