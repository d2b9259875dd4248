package de.langtisch.notification;

import java.util.regex.Pattern;

/// Makes foreign text harmless in a mail: no second header line, no control character, nothing that turns the
/// direction of writing around.
final class PlainText {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u2028\\u2029]+");

    private PlainText() {}

    /// One line of at most `longest` characters.
    static String line(String text, int longest) {
        return cut(
                SPACES.matcher(UNSEEN.matcher(text).replaceAll(" "))
                        .replaceAll(" ")
                        .strip(),
                longest);
    }

    /// Paragraphs of at most `longest` characters in all.
    static String block(String text, int longest) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        return cut(UNSEEN.matcher(lines).replaceAll("").strip(), longest);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
