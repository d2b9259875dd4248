package de.langtisch.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Word writes a list as paragraphs with level and number in style attributes and the bullet as text; document
/// converters leave the bullet alone. Here such paragraphs become real lists. A mark that Markdown cannot count
/// (a), iv., 1.1) stays as text, because a sentence elsewhere refers to it.
final class WordLists {
    private static final Pattern LEVEL = Pattern.compile("(?i)mso-list\\s*:[^;]*\\blevel([1-9])\\b");
    private static final Pattern IGNORE = Pattern.compile("(?i)mso-list\\s*:\\s*Ignore");
    private static final Pattern LIST_CLASS = Pattern.compile("(?i)list");
    private static final Pattern WRITTEN_BULLET = Pattern.compile("^[·•‣▪▫◦●○■□◾][\\s\\u00A0]+(?=\\S)");
    private static final Pattern WRITTEN_MARK = Pattern.compile("^(?:[–—-]|\\d{1,9}[.)])[\\s\\u00A0]+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})[.)]");
    private static final Pattern COUNTED = Pattern.compile("\\(?\\w+(?:[.)]\\w*)+");

    private final Deque<Element> open = new ArrayDeque<>();
    private final List<Node> children = new ArrayList<>();

    private WordLists() {}

    /// Parents are filled anew as a whole: to move one paragraph after the other costs quadratic time.
    static void restore(Element body) {
        body.select("p, div").stream()
                .filter(WordLists::isItem)
                .map(Element::parent)
                .distinct()
                .toList()
                .forEach(parent -> new WordLists().refill(parent));
    }

    private static boolean isItem(Element paragraph) {
        return LEVEL.matcher(paragraph.attr("style")).find()
                || writtenMark(paragraph).isPresent();
    }

    private void refill(Element parent) {
        var nodes = List.copyOf(parent.childNodes());
        parent.empty();
        nodes.forEach(this::add);
        parent.appendChildren(children);
    }

    private void add(Node node) {
        if (node instanceof Element element && isItem(element)) {
            addItem(element);
            return;
        }
        boolean unseen = node instanceof Comment || node instanceof TextNode text && text.isBlank();
        if (!unseen) {
            open.clear();
        }
        children.add(node);
    }

    private void addItem(Element paragraph) {
        var level = LEVEL.matcher(paragraph.attr("style"));
        if (level.find()) {
            append(paragraph, Integer.parseInt(level.group(1)), takeIgnored(paragraph));
        } else {
            writtenMark(paragraph).ifPresent(mark -> {
                TextNode first = mark.node();
                first.text(first.getWholeText().stripLeading().substring(mark.length()));
                append(paragraph, 1, mark.counted());
            });
        }
    }

    /// The bullet or number that Word wrote for programs without lists.
    private static String takeIgnored(Element paragraph) {
        return paragraph.select("span").stream()
                .filter(span -> IGNORE.matcher(span.attr("style")).find())
                .findFirst()
                .map(span -> {
                    span.remove();
                    return span.text().replace('\u00A0', ' ').strip();
                })
                .orElse("");
    }

    /// A bullet or number that stands at the start of a paragraph's text; `counted` is empty for a bullet.
    private record Mark(TextNode node, int length, String counted) {}

    private static Optional<Mark> writtenMark(Element paragraph) {
        if (!paragraph.normalName().equals("p")) {
            return Optional.empty();
        }
        return paragraph
                .nodeStream(TextNode.class)
                .filter(text -> !text.isBlank())
                .findFirst()
                .flatMap(first -> {
                    String text = first.getWholeText().stripLeading();
                    Matcher bullet = WRITTEN_BULLET.matcher(text);
                    Matcher mark = WRITTEN_MARK.matcher(text);
                    boolean inList = LIST_CLASS.matcher(paragraph.className()).find();
                    if (bullet.find()) {
                        return Optional.of(new Mark(first, bullet.end(), ""));
                    }
                    return inList && mark.find()
                            ? Optional.of(
                                    new Mark(first, mark.end(), mark.group().strip()))
                            : Optional.empty();
                });
    }

    private void append(Element paragraph, int level, String mark) {
        while (open.size() > level) {
            open.pop();
        }
        Matcher number = NUMBER.matcher(mark);
        String name = number.matches() ? "ol" : "ul";
        Element list = open.peek();
        boolean restarts = list != null && mark.matches("1[.)]") && list.childrenSize() > 0;
        if (list == null || open.size() < level || !list.normalName().equals(name) || restarts) {
            list = openList(level, name);
            if (number.matches()) {
                list.attr("start", number.group(1));
            }
        }
        paragraph.tagName("li").clearAttributes();
        if (!number.matches() && COUNTED.matcher(mark).matches()) {
            paragraph.prependText(mark + " ");
        }
        list.appendChild(paragraph);
    }

    private Element openList(int level, String name) {
        if (open.size() >= level) {
            open.pop();
        }
        var list = new Element(name);
        Element outer = open.peek();
        if (outer == null) {
            children.add(list);
        } else if (outer.lastElementChild() instanceof Element item) {
            item.appendChild(list);
        } else {
            outer.appendChild(list);
        }
        open.push(list);
        return list;
    }
}
