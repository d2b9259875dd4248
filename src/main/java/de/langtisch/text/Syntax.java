package de.langtisch.text;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// The one grammar of the portal. Indented code is off because pasted paragraphs begin with blanks, raw HTML and link
/// reference definitions because nothing may hide in them. What would take the parser more than linear time or stack is
/// kept out by [LongParagraphs], [GuardedInlineParser] and the limits here.
final class Syntax {
    /// Columns; a wider line switches tables off for the whole text.
    static final int MOST_COLUMNS = 60;

    /// Lists and quotations in one another.
    static final int DEEPEST = 20;

    /// Cells that the parser would add to rows shorter than their header, over the whole text.
    private static final long MOST_MISSING_CELLS = 300_000;

    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private Syntax() {}

    static Node parse(String source) {
        return Parser.builder()
                .extensions(hasHostileTable(source) ? List.of() : TABLES)
                .enabledBlockTypes(Set.of(
                        Heading.class, ThematicBreak.class, FencedCodeBlock.class, BlockQuote.class, ListBlock.class))
                .customBlockParserFactory(new LongParagraphs())
                .inlineParserFactory(GuardedInlineParser::new)
                .maxOpenBlockParsers(2 * DEEPEST)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build()
                .parse(source);
    }

    /// A short row is filled up to the width of its header: 100 kB could become a thousand million cells.
    private static boolean hasHostileTable(String source) {
        long missing = 0;
        long lines = 0;
        long bars = 0;
        long widest = 0;
        for (int start = 0; start < source.length(); ) {
            int end = Strings.lineEnd(source, start);
            long width = count(source, start, end, '|');
            if (end == start) {
                missing += lines * widest - bars;
                lines = bars = widest = 0;
            }
            lines++;
            bars += width;
            widest = Math.max(widest, width);
            if (width > MOST_COLUMNS + 1) {
                return true;
            }
            start = end + 1;
        }
        return missing + lines * widest - bars > MOST_MISSING_CELLS;
    }

    private static long count(String source, int start, int end, char wanted) {
        long count = 0;
        for (int i = start; i < end; i++) {
            count += source.charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }
}
