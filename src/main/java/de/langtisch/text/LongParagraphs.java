package de.langtisch.text;

import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/// Ends a paragraph that has thousands of lines and begins another, because the library copies all lines of an open
/// paragraph for every further line. One instance serves one text.
final class LongParagraphs extends AbstractBlockParserFactory {
    private static final int MOST_LINES = 1_000;

    private @Nullable BlockParser open;
    private int lines;

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BlockParser active = state.getActiveBlockParser();
        if (!(active.getBlock() instanceof Paragraph)) {
            return BlockStart.none();
        }
        lines = active == open ? lines + 1 : 1;
        open = active;
        return lines > MOST_LINES
                ? BlockStart.of(new NextParagraph()).atIndex(state.getNextNonSpaceIndex())
                : BlockStart.none();
    }

    private static final class NextParagraph extends AbstractBlockParser {
        private final Paragraph paragraph = new Paragraph();
        private final SourceLines content = new SourceLines();

        @Override
        public Block getBlock() {
            return paragraph;
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            return state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(SourceLine line) {
            content.addLine(line);
        }

        @Override
        public void parseInlines(InlineParser inlineParser) {
            inlineParser.parse(content, paragraph);
        }
    }
}
