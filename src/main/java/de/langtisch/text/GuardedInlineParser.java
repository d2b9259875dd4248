package de.langtisch.text;

import java.util.List;
import java.util.Set;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.jspecify.annotations.Nullable;

/// The library's inline parser for stretches it can handle; others stay as typed. It recurses into nested emphasis and
/// images (10,000 of them end in a stack overflow) and searches to the end of the stretch for each `<`, `[` and
/// backtick (300 kB of `<` take a minute). One instance serves one text. The library's class is internal to it, the
/// only such use here, because there is no public way to wrap the standard parser.
final class GuardedInlineParser implements InlineParser {
    /// In one stretch; half of it bounds the nesting.
    private static final int MOST_DELIMITERS = 2_000;

    /// Characters that all searches over the whole text may visit.
    private static final long MOST_STEPS = 30_000_000;

    private final InlineParser parser;
    private long steps;

    GuardedInlineParser(InlineParserContext context) {
        parser = new InlineParserImpl(new WithoutDefinitions(context));
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        String content = lines.getContent();
        long searches = 0;
        int delimiters = 0;
        for (int i = 0; i < content.length(); i++) {
            switch (content.charAt(i)) {
                case '<', '`', ']' -> searches++;
                case '*', '_', '[' -> delimiters++;
                default -> {}
            }
        }
        steps += searches * content.length();
        if (delimiters > MOST_DELIMITERS || steps > MOST_STEPS) {
            asTyped(lines, block);
        } else {
            parser.parse(lines, block);
        }
    }

    private static void asTyped(SourceLines lines, Node block) {
        for (SourceLine line : lines.getLines()) {
            if (block.getFirstChild() != null) {
                block.appendChild(new SoftLineBreak());
            }
            block.appendChild(new Text(line.getContent().toString()));
        }
    }

    /// `[text][label]` is no link: its address would stand far away, or nowhere to be seen.
    private record WithoutDefinitions(InlineParserContext context) implements InlineParserContext {
        @Override
        public List<InlineContentParserFactory> getCustomInlineContentParserFactories() {
            return context.getCustomInlineContentParserFactories();
        }

        @Override
        public List<DelimiterProcessor> getCustomDelimiterProcessors() {
            return context.getCustomDelimiterProcessors();
        }

        @Override
        public List<LinkProcessor> getCustomLinkProcessors() {
            return context.getCustomLinkProcessors();
        }

        @Override
        public Set<Character> getCustomLinkMarkers() {
            return context.getCustomLinkMarkers();
        }

        @Override
        @SuppressWarnings("deprecation")
        public @Nullable LinkReferenceDefinition getLinkReferenceDefinition(String label) {
            return null;
        }

        @Override
        public <D> @Nullable D getDefinition(Class<D> type, String label) {
            return null;
        }
    }
}
