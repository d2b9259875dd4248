package de.langtisch.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.node.Node;

/// The running text of one pasted block: characters with their style. Written as CommonMark it is read back at once, so
/// that no mark can change the words: where emphasis cannot be expressed, the words win.
final class PastedLine {
    /// Where the text will stand; decides what needs a backslash and how it is read back.
    enum Place {
        PARAGRAPH("", ""),
        HEADING("# ", ""),
        HEADER_CELL("| ", " |\n|---|"),
        CELL("| ", " |\n|---|");

        private final String before;
        private final String after;

        Place(String before, String after) {
            this.before = before;
            this.after = after;
        }
    }

    /// From what was pasted to what is always possible.
    private static final List<UnaryOperator<Style>> CONCESSIONS =
            List.of(style -> style, style -> style.withItalic(false), Style::withoutEmphasis, style -> Style.PLAIN);

    private final StringBuilder text = new StringBuilder();
    private final List<Style> styles = new ArrayList<>();

    /// Blanks fold into one as in a browser; a single non-breaking space stays.
    void append(String raw, Style style) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                add(c, style);
            } else if (endsInBlank()) {
                if (last() != '\n') {
                    text.setCharAt(text.length() - 1, ' ');
                }
            } else if (!text.isEmpty()) {
                add(c == '\u00A0' || c == '\u202F' ? c : ' ', style);
            }
        }
    }

    void lineBreak() {
        trim();
        if (!text.isEmpty()) {
            add('\n', Style.PLAIN);
        }
    }

    boolean endsInBreak() {
        return !text.isEmpty() && last() == '\n';
    }

    /// One line of source for each line of text; empty when there is nothing to see.
    String write(Place place) {
        trim();
        var out = new ArrayList<String>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf("\n", start) < 0 ? text.length() : text.indexOf("\n", start);
            out.add(writeLine(text.substring(start, end), styles.subList(start, end), place));
            start = end + 1;
        }
        text.setLength(0);
        styles.clear();
        return String.join(place == Place.PARAGRAPH ? "\n" : " ", out);
    }

    private static String writeLine(String line, List<Style> pasted, Place place) {
        for (var concession : CONCESSIONS) {
            var settled =
                    new SettledStyles(line, pasted.stream().map(concession).toList());
            String source = settled.write();
            String inPlace = place == Place.PARAGRAPH ? Escapes.atLineStart(source) : source;
            if (readsAs(line, inPlace, place)) {
                return inPlace;
            }
        }
        return Escapes.all(line);
    }

    private static boolean readsAs(String line, String source, Place place) {
        Node document = Syntax.parse(place.before + source + place.after);
        Node block = document.getFirstChild();
        return block != null
                && block.getNext() == null
                && PlainRendering.of(document).equals(line);
    }

    private void trim() {
        while (endsInBlank() && !text.isEmpty()) {
            text.setLength(text.length() - 1);
            styles.removeLast();
        }
    }

    private void add(char c, Style style) {
        text.append(c);
        styles.add(style);
    }

    private boolean endsInBlank() {
        return !text.isEmpty() && (last() == '\n' || Strings.isBlank(last()));
    }

    private char last() {
        return text.charAt(text.length() - 1);
    }
}
