package de.langtisch.text;

import java.util.regex.Pattern;

/// Puts backslashes before the characters of a plain text that CommonMark would read as marks, and before no others, so
/// that pasted text stays readable in the editor.
final class Escapes {
    private static final Pattern ENTITY = Pattern.compile("&(?:#[0-9xX][0-9a-fA-F]{0,7}|[a-zA-Z][a-zA-Z0-9]{1,31});");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!?]");

    /// What opens a block at the start of a line; the group is the character that needs the backslash.
    private static final Pattern LINE_START =
            Pattern.compile("#{1,6}(?:\\s|$)|>|[-+](?:\\s|$)|-[-\\s]*$|=+\\s*$|~~~|\\d{1,9}([.)])(?:\\s|$)");

    private static final Pattern CLOSING_HASHES = Pattern.compile("(?:^|\\s)#+$");

    private final String text;
    private final int to;
    private final boolean inLink;

    private Escapes(String text, int to, boolean inLink) {
        this.text = text;
        this.to = to;
        this.inLink = inLink;
    }

    /// `text` is the whole line, of which `from` to `to` is written; neighbours decide what needs a backslash.
    static void write(StringBuilder out, String text, int from, int to, boolean inLink) {
        var escapes = new Escapes(text, to, inLink);
        for (int i = from; i < to; i++) {
            if (escapes.needed(i)) {
                out.append('\\');
            }
            out.append(text.charAt(i));
        }
    }

    /// The same line with a backslash before whatever would open a block at its start.
    static String atLineStart(String line) {
        var start = LINE_START.matcher(line);
        if (!start.lookingAt()) {
            return line;
        }
        int mark = start.group(1) == null ? 0 : start.start(1);
        return line.substring(0, mark) + '\\' + line.substring(mark);
    }

    /// Every mark escaped: hard to read, right in any case.
    static String all(String text) {
        return text.replaceAll("\\p{Punct}", "\\\\$0");
    }

    /// An address in which `&copy;` stays what it is.
    static String entities(String address) {
        return ENTITY.matcher(address).replaceAll("\\\\$0");
    }

    private boolean needed(int i) {
        return switch (text.charAt(i)) {
            case '\\' -> !Character.isLetterOrDigit(at(i + 1));
            case '*' -> !(isSpace(at(i - 1)) && isSpace(at(i + 1)) && i > 0);
            case '`', '|' -> true;
            case '_' -> !(Character.isLetterOrDigit(at(i - 1)) && Character.isLetterOrDigit(at(i + 1)));
            case '[' -> inLink;
            case ']' -> inLink || at(i + 1) == '(' || at(i + 1) == ':';
            case '!' -> at(i + 1) == '[' || i == to - 1 && to < text.length();
            case '<' -> lookingAt(TAG, i);
            case '&' -> lookingAt(ENTITY, i);
            case '#' -> i == text.length() - 1 && CLOSING_HASHES.matcher(text).find();
            default -> false;
        };
    }

    private boolean lookingAt(Pattern pattern, int i) {
        return pattern.matcher(text).region(i, text.length()).lookingAt();
    }

    private char at(int i) {
        return i < 0 || i >= text.length() ? ' ' : text.charAt(i);
    }

    private static boolean isSpace(char c) {
        return Strings.isBlank(c);
    }
}
