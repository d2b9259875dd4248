package de.langtisch.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Styles of one line, settled so that CommonMark can express them: blanks and outer punctuation leave the emphasis,
/// because `**word **next` and `word**!**next` are no emphasis there.
final class SettledStyles {
    private static final Pattern PLAIN_ADDRESS = Pattern.compile("https?://[A-Za-z0-9:/?#.~%=+,@-]+");
    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private final String line;
    private final List<Style> styles;

    SettledStyles(String line, List<Style> styles) {
        this.line = line;
        this.styles = new ArrayList<>(styles);
        for (int i = 0; i < line.length(); i++) {
            settleBlank(i);
        }
        for (int i = 1; i < line.length(); i++) {
            settleEdge(i, i - 1);
        }
        for (int i = line.length() - 2; i >= 0; i--) {
            settleEdge(i, i + 1);
        }
    }

    String write() {
        var out = new StringBuilder();
        for (int start = 0; start < line.length(); ) {
            int end = start + 1;
            while (end < line.length() && styles.get(end).equals(styles.get(start))) {
                end++;
            }
            writeRun(out, start, end, styles.get(start));
            start = end;
        }
        return out.toString();
    }

    private void settleBlank(int i) {
        if (Strings.isBlank(line.charAt(i))) {
            boolean within = i > 0 && i + 1 < line.length() && styles.get(i - 1).equals(styles.get(i + 1));
            styles.set(i, within ? styles.get(i - 1) : Style.PLAIN);
        }
    }

    private void settleEdge(int i, int outer) {
        Style style = styles.get(i);
        boolean edge = style.isEmphasised() && !styles.get(outer).equals(style);
        if (edge && isPunctuation(line.charAt(i)) && !Strings.isBlank(line.charAt(outer))) {
            styles.set(i, style.withoutEmphasis());
        }
    }

    private static boolean isPunctuation(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && !Strings.isBlank(c);
    }

    private void writeRun(StringBuilder out, int start, int end, Style style) {
        String text = line.substring(start, end);
        String link = style.link();
        if (link != null && link.equals(text) && PLAIN_ADDRESS.matcher(text).matches()) {
            out.append('<').append(text).append('>');
            return;
        }
        String marks = (style.bold() ? "**" : "") + (style.italic() ? "*" : "");
        out.append(link == null ? "" : "[").append(marks);
        if (style.code()) {
            out.append(code(text));
        } else {
            Escapes.write(out, line, start, end, link != null);
        }
        out.append(marks).append(link == null ? "" : "](" + destination(link) + ")");
    }

    /// Backticks in a row.
    static int longestFence(String text) {
        return BACKTICKS
                .matcher(text)
                .results()
                .mapToInt(run -> run.end() - run.start())
                .max()
                .orElse(0);
    }

    private static String code(String text) {
        String fence = "`".repeat(longestFence(text) + 1);
        String padding = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + padding + text + padding + fence;
    }

    private static String destination(String link) {
        return Escapes.entities(link.replace("(", "%28").replace(")", "%29"));
    }
}
