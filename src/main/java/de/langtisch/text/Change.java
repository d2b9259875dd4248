package de.langtisch.text;

import java.util.List;

/// One step from an old text to a new one, over one block. Read in order, the changes that stem from the old text give
/// it back, and those that lead to the new text give that: [Kept], [Replaced] and [MovedHere] do both in part.
public sealed interface Change {
    /// The same words at the same place; only the empty lines behind the block may differ.
    record Kept(Block old, Block now) implements Change {}

    record Removed(Block block) implements Change {}

    record Added(Block block) implements Change {}

    /// A block that became another one; the passages cover both completely.
    record Replaced(Block old, Block now, List<Passage> passages) implements Change {}

    /// Stood here and stands elsewhere, at the [MovedHere] of the same number (from 1).
    record MovedAway(Block block, int number) implements Change {}

    /// Came from the [MovedAway] of the same number, with or without changes on the way.
    record MovedHere(Block old, Block now, int number, List<Passage> passages) implements Change {
        boolean isRewritten() {
            return !old.body().equals(now.body());
        }
    }

    /// What a block is, as far as its showing differs.
    enum Kind {
        PARAGRAPH,
        HEADING,
        LIST_ITEM,
        QUOTE,
        TABLE_HEAD,
        TABLE_ROW,
        CODE,
        RULE
    }

    /// A stretch of source that belongs together: a paragraph, heading, list item or table row. The blocks of a text,
    /// `body` and `gap` of each, are the text, to the character.
    ///
    /// `depth` counts the lists and quotations around it; `gap` is the line ends and empty lines behind it;
    /// `mark` is the number or bullet of a list item, else empty; `cells` are its words as safe HTML: several
    /// for a table row, else one.
    record Block(Kind kind, int depth, String body, String gap, String mark, List<String> cells) {
        boolean isTableRow() {
            return kind == Kind.TABLE_HEAD || kind == Kind.TABLE_ROW;
        }
    }

    /// Part of a block within which words are compared: a table cell with its bars, the rule below a table header with
    /// the line end before it, else the whole block.
    record Passage(List<Part> parts) {
        public Passage {
            parts = List.copyOf(parts);
        }

        public boolean isChanged() {
            return parts.stream().anyMatch(part -> part.state() != State.KEPT);
        }

        boolean isRule() {
            return !parts.isEmpty() && parts.getFirst().text().startsWith("\n");
        }
    }

    /// Words of the source that stayed, went or came.
    record Part(State state, String text) {}

    enum State {
        KEPT,
        REMOVED,
        ADDED
    }
}
