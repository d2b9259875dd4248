package de.langtisch.conventions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the expressions inside a template's attribute or text: `${…}`, `*{…}`, `#{…}`, `@{…}`, `~{…}`, braces paired.
final class Expressions {
    private static final Pattern OPENING = Pattern.compile("[$*#@~]\\{");

    private Expressions() {}

    /// The insides of all expressions of one sort, such as `#`, nested ones included.
    static List<String> of(char sort, String text) {
        var found = new ArrayList<String>();
        for (int i = text.indexOf(sort + "{"); i >= 0; i = text.indexOf(sort + "{", i + 2)) {
            found.add(text.substring(i + 2, end(text, i + 2)));
        }
        return found;
    }

    /// What remains of a text when its expressions are taken out.
    static String without(String text) {
        var rest = new StringBuilder(text);
        for (var m = OPENING.matcher(rest); m.find(); m.reset()) {
            rest.delete(m.start(), Math.min(end(rest, m.end()) + 1, rest.length()));
        }
        return rest.toString();
    }

    /// The parts between commas that stand in no bracket and no quotes.
    static List<String> arguments(String list) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            quoted ^= c == '\'';
            if (!quoted) {
                depth += "({[".indexOf(c) >= 0 ? 1 : ")}]".indexOf(c) >= 0 ? -1 : 0;
            }
            if (c == ',' && depth == 0 && !quoted) {
                parts.add(list.substring(start, i));
                start = i + 1;
            }
        }
        if (!list.isBlank()) {
            parts.add(list.substring(start));
        }
        return parts;
    }

    private static int end(CharSequence text, int start) {
        int depth = 1;
        for (int i = start; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }
}
