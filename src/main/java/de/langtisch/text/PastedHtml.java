package de.langtisch.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// HTML from outside, made ready for reading: what is not meant for the reader is removed (scripts, styles, hidden
/// text, tracked deletions, margin comments), what Word marks by class or style only becomes a real heading or list.
final class PastedHtml {
    /// Elements in one another; deeper ones are read as siblings.
    private static final int DEEPEST = 200;

    private static final Set<String> NOT_FOR_READERS = Set.of(
            "script",
            "style",
            "head",
            "title",
            "meta",
            "link",
            "base",
            "template",
            "noscript",
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "map",
            "select",
            "input",
            "textarea",
            "button",
            "datalist",
            "dialog",
            "xml",
            "del",
            "s",
            "strike",
            "rt",
            "rp");

    private static final Pattern TABLE_TAG =
            Pattern.compile("(?i)</?(?:table|caption|colgroup|col|tbody|thead|tfoot|tr|td|th)\\b[^>]{0,200}>");
    private static final Pattern TABLE = Pattern.compile("(?i)<(/?)table\\b");
    private static final Pattern HIDDEN = Pattern.compile(
            "(?i)(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*(?:all|screen)"
                    + "|mso-element\\s*:\\s*(?:comment|comment-list|header|footer|field-begin|field-separator))\\b");
    private static final Pattern NOTE =
            Pattern.compile("(?i)(?:^|\\s)(?:MsoCommentReference|MsoCommentText|msoDel)\\b");
    private static final Pattern HEADING_CLASS =
            Pattern.compile("(?i)(?:^|\\s)(?:Mso)?(?:heading|(?:ü|ue)?berschrift)[_ -]?([1-6])(?:\\s|$)");
    private static final Pattern TITLE_CLASS = Pattern.compile("(?i)(?:^|\\s)(?:MsoTitle|title)(?:\\s|$)");

    private PastedHtml() {}

    static String toSource(String html) {
        Document document =
                Jsoup.parse(withoutEndlessTables(html), "", Parser.htmlParser().setMaxDepth(DEEPEST));
        document.getAllElements().stream()
                .filter(PastedHtml::isNotForReaders)
                .toList()
                .forEach(Element::remove);
        document.select("p, div").forEach(PastedHtml::promoteHeading);
        WordLists.restore(document.body());
        return new PastedBlocks(topHeading(document)).read(document.body(), Style.PLAIN);
    }

    /// Tables in tables cost the parser the square of their number; no document has hundreds. Where one has, its words
    /// stay and its tables go.
    private static String withoutEndlessTables(String html) {
        return isNestedTooDeep(html) ? TABLE_TAG.matcher(html).replaceAll(" ") : html;
    }

    private static boolean isNestedTooDeep(String html) {
        int open = 0;
        var tags = TABLE.matcher(html);
        while (tags.find()) {
            open = tags.group(1).isEmpty() ? open + 1 : Math.max(0, open - 1);
            if (open > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNotForReaders(Element element) {
        return NOT_FOR_READERS.contains(element.normalName())
                || element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).find()
                || NOTE.matcher(element.className()).find();
    }

    private static void promoteHeading(Element block) {
        var heading = HEADING_CLASS.matcher(block.className());
        if (heading.find()) {
            block.tagName("h" + heading.group(1));
        } else if (TITLE_CLASS.matcher(block.className()).find()) {
            block.tagName("h1");
        }
    }

    /// The highest level used becomes `#`, whatever levels the page around it had.
    private static int topHeading(Document document) {
        return document.select("h1, h2, h3, h4, h5, h6").stream()
                .filter(Element::hasText)
                .mapToInt(heading -> heading.normalName().charAt(1) - '0')
                .min()
                .orElse(1);
    }
}
