package de.langtisch.text;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// Writes the words of a parsed text without any marks.
final class PlainRendering implements Walk.Steps {
    private final StringBuilder out = new StringBuilder();

    private PlainRendering() {}

    static String of(Node node) {
        var rendering = new PlainRendering();
        Walk.within(node, rendering);
        return rendering.out.toString().stripTrailing();
    }

    /// True when nothing of it can be seen.
    static boolean isBlank(Node node) {
        return Strings.isBlank(of(node));
    }

    /// Definitions have no effect and therefore must be seen.
    static String asTyped(LinkReferenceDefinition definition) {
        String title = definition.getTitle() == null ? "" : " \"" + definition.getTitle() + "\"";
        return "[" + definition.getLabel() + "]: " + definition.getDestination() + title;
    }

    @Override
    public boolean enter(Node node) {
        switch (node) {
            case LinkReferenceDefinition definition -> out.append(asTyped(definition));
            case Text text -> out.append(text.getLiteral());
            case Code code -> out.append(code.getLiteral());
            case HtmlInline html -> out.append(html.getLiteral());
            case FencedCodeBlock code -> out.append(code.getLiteral());
            case SoftLineBreak _, HardLineBreak _ -> out.append(' ');
            case TableCell cell when cell.getPrevious() != null -> out.append('\t');
            default -> {}
        }
        return true;
    }

    @Override
    public void leave(Node node) {
        boolean endsLine = node instanceof Block || node instanceof TableRow;
        if (endsLine && !out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }
}
