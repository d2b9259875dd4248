package de.langtisch.text;

import de.langtisch.text.Change.Block;
import de.langtisch.text.Change.Kind;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Writes a comparison as HTML. Blocks that stayed, came or went as a whole are shown as readers see them; a rewritten
/// one is shown in its source, because a change may lie in the marks. To stand in an element of class `vergleich`.
final class ComparisonHtml {
    /// Blocks that stayed and are shown beside a change.
    private static final int CONTEXT = 1;

    /// Fewer are not worth a fold.
    private static final int FEWEST_FOLDED = 3;

    private static final String REWRITTEN = " geaendert";
    private static final String MOVED = " verschoben";

    private final Comparison.Words words;
    private final StringBuilder out = new StringBuilder();
    private final ChangedWords changed;
    private boolean inTable;
    private @Nullable Block head;

    ComparisonHtml(Comparison.Words words) {
        this.words = words;
        this.changed = new ChangedWords(words);
    }

    String of(List<Change> changes) {
        for (int i = 0; i < changes.size(); ) {
            int stayed = stayed(changes, i);
            int from = i + (i == 0 ? 0 : CONTEXT);
            int to = i + stayed - (i + stayed == changes.size() ? 0 : CONTEXT);
            if (to - from >= FEWEST_FOLDED) {
                write(changes, i, from);
                fold(changes, from, to);
                i = to;
            } else {
                int end = Math.max(i + 1, i + stayed);
                write(changes, i, end);
                i = end;
            }
        }
        closeTable();
        return out.toString();
    }

    private static int stayed(List<Change> changes, int from) {
        return (int) IntStream.range(from, changes.size())
                .takeWhile(i -> changes.get(i) instanceof Change.Kept)
                .count();
    }

    private void fold(List<Change> changes, int from, int to) {
        closeTable();
        out.append("<details class=\"mehr\"><summary>");
        Strings.escape(out, words.unchanged().apply(to - from)).append("</summary>\n");
        write(changes, from, to);
        closeTable();
        out.append("</details>\n");
    }

    private void write(List<Change> changes, int from, int to) {
        for (int i = from; i < to; i++) {
            write(changes.get(i));
            boolean alone = i + 1 == changes.size() || changes.get(i + 1) instanceof Change.Kept;
            if (alone && changes.get(i) instanceof Change.Kept(Block old, Block now) && formChanged(old, now)) {
                closeTable();
                out.append("<div class=\"anmerkung\">");
                Strings.escape(out, words.formOnly()).append("</div>\n");
            }
        }
    }

    /// The end of a text has no gap to compare.
    private static boolean formChanged(Block old, Block now) {
        return !old.gap().isEmpty() && !now.gap().isEmpty() && !old.gap().equals(now.gap());
    }

    private void write(Change change) {
        switch (change) {
            case Change.Kept(Block _, Block now) -> block(now, "", changed.asShown(now));
            case Change.Added(Block now) -> block(now, " neu", changed.inserted(now));
            case Change.Removed(Block old) -> block(old, " entfallen", changed.deleted(old));
            case Change.Replaced replaced ->
                block(replaced.now(), REWRITTEN, changed.rewritten(replaced.now(), replaced.passages()));
            case Change.MovedHere moved ->
                block(moved.now(), moved.isRewritten() ? MOVED + REWRITTEN : MOVED, changed.movedHere(moved));
            case Change.MovedAway moved -> block(moved.block(), MOVED, changed.movedAway(moved));
        }
    }

    private void block(Block block, String state, List<String> cells) {
        if (block.isTableRow()) {
            openTable(block);
            row(block, state, cells);
            return;
        }
        closeTable();
        head = null;
        out.append("<div class=\"absatz").append(kind(block.kind()));
        out.append(" tiefe-").append(Math.min(6, block.depth())).append(state).append("\">");
        out.append(String.join("", cells)).append("</div>\n");
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case HEADING -> " ueberschrift";
            case QUOTE -> " zitat";
            case PARAGRAPH, LIST_ITEM, TABLE_HEAD, TABLE_ROW, CODE, RULE -> "";
        };
    }

    private void row(Block block, String state, List<String> cells) {
        out.append("<tr class=\"kern-table__row").append(state).append("\">");
        for (String cell : cells) {
            boolean header = block.kind() == Kind.TABLE_HEAD && !cell.isBlank();
            out.append(header ? "<th class=\"kern-table__header\" scope=\"col\">" : "<td class=\"kern-table__cell\">");
            out.append(cell).append(header ? "</th>" : "</td>");
        }
        out.append("</tr>\n");
    }

    /// Behind a fold the header is repeated, so that no cell stands without it.
    private void openTable(Block row) {
        if (!inTable) {
            inTable = true;
            out.append("<div class=\"kern-table-responsive\" tabindex=\"0\"><table class=\"kern-table\"><tbody>\n");
            if (head != null && row.kind() != Kind.TABLE_HEAD) {
                row(head, "", changed.asShown(head));
            }
        }
        if (row.kind() == Kind.TABLE_HEAD) {
            head = row;
        }
    }

    private void closeTable() {
        out.append(inTable ? "</tbody></table></div>\n" : "");
        inTable = false;
    }
}
