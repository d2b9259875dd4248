package de.langtisch.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/// Writes a parsed text as HTML. Safe by construction: every element it can write stands here, every character of the
/// author passes [Strings#escape] or [Links#safe]. Nothing that an accessibility check would report is written: no
/// empty heading, link or header cell.
final class HtmlRendering implements Walk.Steps {
    /// Emphasis in emphasis; deeper ones change nothing that can be seen.
    private static final int DEEPEST_EMPHASIS = 6;

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> closers = new ArrayDeque<>();
    private final HeadingLevels levels = new HeadingLevels();
    private final Linker linker;
    private int emphasis;
    private int links;

    private HtmlRendering(Linker linker) {
        this.linker = linker;
    }

    static String of(Node document, Linker linker) {
        var rendering = new HtmlRendering(linker);
        Walk.within(document, rendering);
        return rendering.out.toString();
    }

    @Override
    public boolean enter(Node node) {
        switch (node) {
            case Heading heading
            when PlainRendering.isBlank(heading) -> {
                closers.push("");
                return false;
            }
            case Heading heading -> element("h" + levels.next(heading.getLevel()), "", "\n");
            case Paragraph paragraph -> paragraph(paragraph);
            case BulletList _ -> list("ul", "");
            case OrderedList list -> list("ol", start(list));
            case ListItem _ -> element("li", "", "\n");
            case BlockQuote _ -> list("blockquote", "");
            case FencedCodeBlock code ->
                leaf("<pre tabindex=\"0\"><code>" + Strings.escape(code.getLiteral()) + "</code></pre>\n");
            case ThematicBreak _ -> leaf("<hr>\n");
            case LinkReferenceDefinition definition ->
                leaf("<p>" + Strings.escape(PlainRendering.asTyped(definition)) + "</p>\n");
            case TableBlock _ ->
                open(
                        "<div class=\"kern-table-responsive\" tabindex=\"0\"><table class=\"kern-table\">",
                        "</table></div>\n");
            case TableHead _ -> element("thead", "", "");
            case TableBody _ -> element("tbody", "", "");
            case TableRow _ -> element("tr", " class=\"kern-table__row\"", "\n");
            case TableCell cell -> cell(cell);
            default -> inline(node);
        }
        return true;
    }

    @Override
    public void leave(Node node) {
        out.append(closers.pop());
        if (node instanceof Emphasis || node instanceof StrongEmphasis) {
            emphasis--;
        } else if (node instanceof Link) {
            links--;
        }
    }

    private void inline(Node node) {
        switch (node) {
            case Text text when links > 0 -> leaf(Strings.escape(text.getLiteral()));
            case Text text -> {
                Links.writeWithLinks(out, text.getLiteral(), linker);
                leaf("");
            }
            case Emphasis _ -> emphasis("em");
            case StrongEmphasis _ -> emphasis("strong");
            case Code code -> leaf("<code>" + Strings.escape(code.getLiteral()) + "</code>");
            case Link link -> link(link);
            case SoftLineBreak _, HardLineBreak _ -> leaf("<br>\n");
            case HtmlInline html -> leaf(Strings.escape(html.getLiteral()));
            default -> open("", "");
        }
    }

    private void paragraph(Paragraph paragraph) {
        boolean tight = paragraph.getParent() instanceof ListItem item
                && item.getParent() instanceof ListBlock list
                && list.isTight();
        if (tight) {
            open("", paragraph.getNext() == null ? "" : "\n");
        } else {
            element("p", "", "\n");
        }
    }

    private void cell(TableCell cell) {
        boolean describesData = cell.getParent().getParent().getNext() instanceof TableBody;
        boolean header = cell.isHeader() && describesData && !PlainRendering.isBlank(cell);
        String kern = header ? "kern-table__header" : "kern-table__cell";
        String align = switch (cell.getAlignment()) {
            case RIGHT -> " text-right";
            case CENTER -> " text-center";
            case LEFT -> "";
            case null -> "";
        };
        String scope = header ? " scope=\"col\"" : "";
        element(header ? "th" : "td", " class=\"" + kern + align + "\"" + scope, "");
    }

    private void link(Link link) {
        links++;
        var safe = links > 1 ? Optional.<String>empty() : Links.safe(link.getDestination());
        if (safe.isEmpty()) {
            open("", "");
        } else {
            open("<a" + Links.attributes(safe.get()) + ">", "</a>");
            if (PlainRendering.isBlank(link)) {
                Strings.escape(out, safe.get());
            }
        }
    }

    private void emphasis(String name) {
        if (++emphasis > DEEPEST_EMPHASIS) {
            open("", "");
        } else {
            element(name, "", "");
        }
    }

    private void list(String name, String attributes) {
        open("<" + name + attributes + ">\n", "</" + name + ">\n");
    }

    private static String start(OrderedList list) {
        Integer number = list.getMarkerStartNumber();
        return number == null || number == 1 ? "" : " start=\"" + number + "\"";
    }

    private void element(String name, String attributes, String after) {
        open("<" + name + attributes + ">", "</" + name + ">" + after);
    }

    private void leaf(String html) {
        open(html, "");
    }

    private void open(String html, String closer) {
        out.append(html);
        closers.push(closer);
    }
}
