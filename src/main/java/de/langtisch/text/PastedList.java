package de.langtisch.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The items of one pasted list. Letters and Roman numbers become text behind a bullet, because Markdown cannot count
/// in them and other sentences refer to them.
final class PastedList {
    private static final Pattern INDENTED = Pattern.compile("(?m)^(?=.)");

    private final boolean ordered;
    private final String type;
    private final String marker;
    private final List<String> items = new ArrayList<>();
    private int number;
    private int width;

    /// `before` is the marker of a list directly in front; another one keeps the two apart.
    PastedList(Element list, String before) {
        type = list.attr("type");
        ordered = list.normalName().equals("ol");
        number = start(list);
        marker = isCounted() ? (before.equals(".") ? ")" : ".") : (before.equals("-") ? "*" : "-");
    }

    /// `continues`: belongs to the item before, as a list that stands between items instead of in one.
    void add(String source, boolean continues) {
        if (source.isEmpty()) {
            return;
        }
        if (continues && !items.isEmpty()) {
            items.set(items.size() - 1, items.getLast() + glue(source) + indent(source));
        } else {
            String mark = isCounted() ? number + marker + " " : marker + " ";
            String written = mark + letter();
            width = mark.length();
            items.add(written + indent(source).stripLeading());
            number++;
        }
    }

    /// What stands between a paragraph and the list below it in an item: only bullets and a list that begins with 1 may
    /// follow a paragraph at once.
    static String glue(String list) {
        return list.matches("(?s)(?:[-*]|1[.)]) .*") ? "\n" : "\n\n";
    }

    String source() {
        boolean loose = items.stream().anyMatch(item -> item.contains("\n\n"));
        return String.join(loose ? "\n\n" : "\n", items);
    }

    String marker() {
        return items.isEmpty() ? "" : marker;
    }

    private boolean isCounted() {
        return ordered && (type.isEmpty() || type.equals("1"));
    }

    private String letter() {
        return switch (ordered ? type : "") {
            case "a" -> letters(number) + ") ";
            case "A" -> letters(number).toUpperCase(Locale.ROOT) + ") ";
            case "i" -> roman(number) + ". ";
            case "I" -> roman(number).toUpperCase(Locale.ROOT) + ". ";
            default -> "";
        };
    }

    private String indent(String source) {
        return INDENTED.matcher(source).replaceAll(" ".repeat(width));
    }

    private static int start(Element list) {
        String start = list.attr("start");
        return start.matches("\\d{1,8}") ? Integer.parseInt(start) : 1;
    }

    private static String letters(int number) {
        var out = new StringBuilder();
        for (int rest = Math.max(1, number); rest > 0; rest = (rest - 1) / 26) {
            out.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return out.toString();
    }

    private static String roman(int number) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        var out = new StringBuilder();
        int rest = number % 4000;
        for (int i = 0; i < values.length; i++) {
            out.append(signs[i].repeat(rest / values[i]));
            rest %= values[i];
        }
        return out.toString();
    }
}
