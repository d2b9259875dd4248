package de.langtisch.text;

import de.langtisch.text.Change.Block;
import de.langtisch.text.Change.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/// Cuts a source into the blocks that a comparison compares: the lines from the start of one leaf block to the start of
/// the next, so that together they are the source, to the character.
final class Blocks implements Walk.Steps {
    private static final Pattern UNSEEN = Pattern.compile("[\\s>]*");
    private static final Pattern MARK = Pattern.compile("[ \\t>]*(?:(\\d{1,9}[.)])|[-+*])(?=\\s|$)");

    private final String source;
    private final List<Leaf> leaves = new ArrayList<>();
    private int depth;
    private int quotes;

    /// A leaf block of the parser and the index at which its first line starts.
    private record Leaf(int start, Node node, Kind kind, int depth) {}

    private Blocks(String source) {
        this.source = source;
    }

    static List<Block> of(String source) {
        var blocks = new Blocks(source);
        Walk.within(Syntax.parse(source), blocks);
        return blocks.cut();
    }

    @Override
    public boolean enter(Node node) {
        switch (node) {
            case BlockQuote _ -> {
                depth++;
                quotes++;
            }
            case ListBlock _ -> depth++;
            case ListItem item when item.getFirstChild() == null -> add(item, Kind.LIST_ITEM);
            case Heading _ -> add(node, Kind.HEADING);
            case FencedCodeBlock _ -> add(node, Kind.CODE);
            case ThematicBreak _ -> add(node, Kind.RULE);
            case TableRow row -> add(row, row.getParent() instanceof TableHead ? Kind.TABLE_HEAD : Kind.TABLE_ROW);
            case Paragraph _ -> add(node, paragraphKind(node));
            case LinkReferenceDefinition _ -> add(node, Kind.PARAGRAPH);
            default -> {}
        }
        boolean leaf = node instanceof Paragraph || node instanceof Heading || node instanceof TableRow;
        return !leaf;
    }

    @Override
    public void leave(Node node) {
        if (node instanceof BlockQuote) {
            depth--;
            quotes--;
        } else if (node instanceof ListBlock) {
            depth--;
        }
    }

    private Kind paragraphKind(Node paragraph) {
        boolean item = paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null;
        return item ? Kind.LIST_ITEM : quotes > 0 ? Kind.QUOTE : Kind.PARAGRAPH;
    }

    private void add(Node node, Kind kind) {
        if (node.getSourceSpans().isEmpty()) {
            return;
        }
        int start = node.getSourceSpans().getFirst().getInputIndex();
        while (start > 0 && source.charAt(start - 1) != '\n' && source.charAt(start - 1) != '\r') {
            start--;
        }
        if (leaves.isEmpty() || leaves.getLast().start() < start) {
            leaves.add(new Leaf(start, node, kind, depth));
        }
    }

    private List<Block> cut() {
        var blocks = new ArrayList<Block>();
        int first = leaves.isEmpty() ? source.length() : leaves.getFirst().start();
        if (first > 0) {
            blocks.add(block(source.substring(0, first), Kind.PARAGRAPH, 0, List.of("")));
        }
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            int end = i + 1 < leaves.size() ? leaves.get(i + 1).start() : source.length();
            blocks.add(block(source.substring(leaf.start(), end), leaf.kind(), leaf.depth(), cells(leaf.node())));
        }
        return blocks;
    }

    private static Block block(String slice, Kind kind, int depth, List<String> cells) {
        int end = bodyEnd(slice);
        String body = slice.substring(0, end);
        var mark = MARK.matcher(body);
        String number = kind == Kind.LIST_ITEM && mark.lookingAt() ? mark.group(1) == null ? "•" : mark.group(1) : "";
        return new Block(kind, depth, body, slice.substring(end), number, cells);
    }

    /// Behind the last line that shows something; blanks, line ends and the marks of empty quoted lines do not.
    private static int bodyEnd(String slice) {
        int end = slice.length();
        while (end > 0) {
            int lineStart = Math.max(slice.lastIndexOf('\n', end - 1), slice.lastIndexOf('\r', end - 1)) + 1;
            if (!UNSEEN.matcher(slice).region(lineStart, end).matches()) {
                return lineStart
                        + slice.substring(lineStart, end).stripTrailing().length();
            }
            end = Math.max(0, lineStart - 1);
        }
        return 0;
    }

    private static List<String> cells(Node node) {
        if (node instanceof TableRow) {
            var cells = new ArrayList<String>();
            for (Node cell = node.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
                cells.add(HtmlRendering.of(cell, Linker.NONE));
            }
            return cells;
        }
        return List.of(
                switch (node) {
                    case FencedCodeBlock code -> Strings.escape(code.getLiteral());
                    case LinkReferenceDefinition definition -> Strings.escape(PlainRendering.asTyped(definition));
                    default -> HtmlRendering.of(node, Linker.NONE);
                });
    }
}
