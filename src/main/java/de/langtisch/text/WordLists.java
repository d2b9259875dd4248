package de.langtisch.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

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
    private @Nullable Node last;

    private WordLists() {}

    static void restore(Element body) {
        var lists = new WordLists();
        body.select("p, div").forEach(lists::restoreItem);
    }

    private void restoreItem(Element paragraph) {
        var level = LEVEL.matcher(paragraph.attr("style"));
        if (level.find()) {
            Element ignored = paragraph.select("span").stream()
                    .filter(span -> IGNORE.matcher(span.attr("style")).find())
                    .findFirst()
                    .orElse(null);
            String mark =
                    ignored == null ? "" : ignored.text().replace('\u00A0', ' ').strip();
            if (ignored != null) {
                ignored.remove();
            }
            append(paragraph, Integer.parseInt(level.group(1)), mark);
        } else if (paragraph.normalName().equals("p")) {
            writtenMark(paragraph);
        }
    }

    private void writtenMark(Element paragraph) {
        TextNode first = firstText(paragraph);
        if (first == null) {
            return;
        }
        String text = first.getWholeText().stripLeading();
        Matcher bullet = WRITTEN_BULLET.matcher(text);
        Matcher mark = WRITTEN_MARK.matcher(text);
        if (bullet.find()) {
            first.text(text.substring(bullet.end()));
            append(paragraph, 1, "");
        } else if (LIST_CLASS.matcher(paragraph.className()).find() && mark.find()) {
            first.text(text.substring(mark.end()));
            append(paragraph, 1, mark.group().strip());
        }
    }

    private static @Nullable TextNode firstText(Element paragraph) {
        return paragraph
                .nodeStream(TextNode.class)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    private void append(Element paragraph, int level, String mark) {
        if (!follows(paragraph)) {
            open.clear();
        }
        while (open.size() > level) {
            open.pop();
        }
        Matcher number = NUMBER.matcher(mark);
        String name = number.matches() ? "ol" : "ul";
        Element list = open.peek();
        boolean restarts = list != null && mark.matches("1[.)]") && list.childrenSize() > 0;
        if (list == null || open.size() < level || !list.normalName().equals(name) || restarts) {
            list = openList(paragraph, level, name);
            if (number.matches()) {
                list.attr("start", number.group(1));
            }
        }
        if (open.size() == 1) {
            last = list;
        }
        paragraph.tagName("li").clearAttributes();
        if (!number.matches() && COUNTED.matcher(mark).matches()) {
            paragraph.prependText(mark + " ");
        }
        list.appendChild(paragraph);
    }

    private Element openList(Element paragraph, int level, String name) {
        if (open.size() >= level) {
            open.pop();
        }
        var list = new Element(name);
        Element outer = open.peek();
        if (outer == null) {
            paragraph.before(list);
        } else if (outer.lastElementChild() instanceof Element item) {
            item.appendChild(list);
        } else {
            outer.appendChild(list);
        }
        open.push(list);
        return list;
    }

    /// Does the paragraph stand directly behind the list that is being made?
    private boolean follows(Element paragraph) {
        Node before = paragraph.previousSibling();
        while (before instanceof Comment || before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        return before != null && before == last;
    }
}
