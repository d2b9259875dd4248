package de.langtisch.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Reads prepared HTML block by block and writes each as canonical source.
final class PastedBlocks {
    /// Lists and quotations in one another; deeper ones are read as if they stood one level higher.
    private static final int DEEPEST = Syntax.DEEPEST - 4;

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "nav",
            "aside",
            "address",
            "figure",
            "figcaption",
            "center",
            "form",
            "fieldset",
            "legend",
            "details",
            "summary",
            "dl",
            "dt",
            "dd",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "li",
            "hgroup",
            "menu",
            "dir");

    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private final int topHeading;
    private final int depth;
    private final List<Piece> pieces = new ArrayList<>();
    private final PastedLine line = new PastedLine();

    /// One block of source; `marker` is the character of a list, else empty.
    private record Piece(String source, String marker) {}

    PastedBlocks(int topHeading) {
        this(topHeading, 0);
    }

    private PastedBlocks(int topHeading, int depth) {
        this.topHeading = topHeading;
        this.depth = depth;
    }

    String read(Node root, Style style) {
        nodes(root.childNodes(), style);
        flush();
        return join();
    }

    private void nodes(List<Node> nodes, Style style) {
        for (Node node : nodes) {
            if (node instanceof TextNode text) {
                line.append(PastedInline.text(text), style);
            } else if (node instanceof Element element) {
                element(element, style);
            }
        }
    }

    private void element(Element element, Style style) {
        String name = element.normalName();
        switch (name) {
            case "br" -> lineBreak();
            case "hr" -> add("___", "");
            case "ul", "ol" -> list(element, style);
            case "blockquote" -> quote(element, style);
            case "pre" -> code(element);
            case "table" -> table(element, style);
            case "img" -> line.append(element.attr("alt"), style);
            default -> {
                if (HEADING.matcher(name).matches()) {
                    heading(element);
                } else if (BLOCKS.contains(name)) {
                    block(element, style);
                } else {
                    nodes(element.childNodes(), PastedInline.style(element, style));
                }
            }
        }
    }

    private void block(Element element, Style style) {
        flush();
        nodes(element.childNodes(), PastedInline.style(element, style));
        flush();
    }

    /// Two breaks in a row are how mail programs write a paragraph.
    private void lineBreak() {
        if (line.endsInBreak()) {
            flush();
        } else {
            line.lineBreak();
        }
    }

    private void heading(Element element) {
        String title = PastedInline.line(element, PastedLine.Place.HEADING);
        int level = element.normalName().charAt(1) - '0' - topHeading + 1;
        add(title.isEmpty() ? "" : "#".repeat(Math.max(1, level)) + " " + title, "");
    }

    private void quote(Element element, Style style) {
        if (depth >= DEEPEST) {
            block(element, style);
            return;
        }
        String inner = new PastedBlocks(topHeading, depth + 1).read(element, style);
        add(inner.isEmpty() ? "" : "> " + inner.replace("\n", "\n> "), "");
    }

    private void code(Element element) {
        String text = element.wholeText().replaceAll("\r\n?", "\n").stripTrailing();
        String fence = "`".repeat(Math.max(3, SettledStyles.longestFence(text) + 1));
        add(text.isBlank() ? "" : fence + "\n" + text + "\n" + fence, "");
    }

    private void table(Element table, Style style) {
        var source = PastedTable.read(table);
        if (source.isEmpty()) {
            block(table, style);
            return;
        }
        table.children().stream()
                .filter(part -> part.normalName().equals("caption"))
                .forEach(caption -> block(caption, style));
        add(source.get(), "");
    }

    private void list(Element list, Style style) {
        if (depth >= DEEPEST) {
            block(list, style);
            return;
        }
        flush();
        var items =
                new PastedList(list, pieces.isEmpty() ? "" : pieces.getLast().marker());
        for (Node child : list.childNodes()) {
            var inner = new PastedBlocks(topHeading, depth + 1);
            boolean isItem =
                    child instanceof Element element && element.normalName().equals("li");
            inner.nodes(isItem ? child.childNodes() : List.of(child), style);
            inner.flush();
            items.add(inner.joinAsItem(), child instanceof Element && !isItem);
        }
        add(items.source(), items.marker());
    }

    private void flush() {
        String paragraph = line.write(PastedLine.Place.PARAGRAPH);
        if (!paragraph.isEmpty()) {
            pieces.add(new Piece(paragraph, ""));
        }
    }

    private void add(String source, String marker) {
        flush();
        if (!source.isEmpty()) {
            pieces.add(new Piece(source, marker));
        }
    }

    private String join() {
        return String.join("\n\n", pieces.stream().map(Piece::source).toList());
    }

    /// A list directly below the first paragraph of an item keeps the outer list tight.
    private String joinAsItem() {
        boolean tight = pieces.size() == 2 && !pieces.getLast().marker().isEmpty();
        String list = pieces.isEmpty() ? "" : pieces.getLast().source();
        return tight ? pieces.getFirst().source() + PastedList.glue(list) + list : join();
    }
}
