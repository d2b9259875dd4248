package de.langtisch.text;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Running text of pasted HTML: which element sets which style, and raised or lowered digits as the characters for
/// them.
final class PastedInline {
    private static final Pattern BOLD =
            Pattern.compile("(?i)(?:^|;)\\s*font-weight\\s*:\\s*(?:bold|bolder|[6-9]00)\\b");
    private static final Pattern NOT_BOLD =
            Pattern.compile("(?i)(?:^|;)\\s*font-weight\\s*:\\s*(?:normal|lighter|[1-5]00)\\b");
    private static final Pattern ITALIC = Pattern.compile("(?i)(?:^|;)\\s*font-style\\s*:\\s*(?:italic|oblique)\\b");
    private static final Pattern NOT_ITALIC = Pattern.compile("(?i)(?:^|;)\\s*font-style\\s*:\\s*normal\\b");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private PastedInline() {}

    /// Style of the text in an element that stands in text of style `outer`.
    static Style style(Element element, Style outer) {
        Style named = switch (element.normalName()) {
            case "b", "strong" -> outer.withBold(true);
            case "i", "em", "cite", "dfn", "var" -> outer.withItalic(true);
            case "code", "tt", "kbd", "samp" -> outer.asCode();
            case "a" ->
                Links.safe(element.attr("href").strip()).map(outer::withLink).orElse(outer);
            default -> outer;
        };
        String css = element.attr("style");
        return css.isEmpty() ? named : styled(css, named);
    }

    private static Style styled(String css, Style style) {
        boolean bold = !NOT_BOLD.matcher(css).find()
                && (style.bold() || BOLD.matcher(css).find());
        boolean italic = !NOT_ITALIC.matcher(css).find()
                && (style.italic() || ITALIC.matcher(css).find());
        return style.withBold(bold).withItalic(italic);
    }

    /// m<sup>2</sup> is m², sentence numbers of a statute are ¹ and ²; other raised text stays on the line.
    static String text(TextNode node) {
        String text = node.getWholeText();
        String parent = node.parent() instanceof Element element ? element.normalName() : "";
        boolean moved = parent.equals("sup") || parent.equals("sub");
        if (!moved || !DIGITS.matcher(text.strip()).matches()) {
            return text;
        }
        String digits = parent.equals("sup") ? RAISED : LOWERED;
        var out = new StringBuilder();
        text.strip().chars().forEach(c -> out.append(c <= '9' ? digits.charAt(c - '0') : (char) c));
        return out.toString();
    }

    /// Everything in an element on one line: a heading or a table cell. Both are set off already, bold adds nothing.
    static String line(Element element, PastedLine.Place place) {
        var line = new PastedLine();
        read(element, line, Style.PLAIN, place);
        return line.write(place);
    }

    private static void read(Element element, PastedLine line, Style style, PastedLine.Place place) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                boolean plain = place == PastedLine.Place.HEADING || place == PastedLine.Place.HEADER_CELL;
                line.append(text(text), plain ? style.withBold(false) : style);
            } else if (node instanceof Element child) {
                boolean apart = child.isBlock() || child.normalName().equals("br");
                line.append(apart ? " " : "", style);
                line.append(child.normalName().equals("li") ? "• " : "", Style.PLAIN);
                line.append(child.normalName().equals("img") ? child.attr("alt") : "", style);
                read(child, line, style(child, style), place);
                line.append(apart ? " " : "", style);
            }
        }
    }
}
