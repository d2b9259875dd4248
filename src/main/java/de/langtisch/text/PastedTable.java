package de.langtisch.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// A pasted table as GFM source. The first row becomes the header, merged cells become one filled and empty ones.
final class PastedTable {
    private static final int MOST_MERGED_ROWS = 1_000;

    private final List<List<String>> rows = new ArrayList<>();
    private final int[] merged = new int[Syntax.MOST_COLUMNS];
    private final boolean[] right = new boolean[Syntax.MOST_COLUMNS];

    private PastedTable() {}

    /// Empty for what is no table of data: a frame of one cell, a table around tables, one too wide to read.
    static Optional<String> read(Element element) {
        boolean aroundTables = element.selectFirst("table table") != null;
        if (aroundTables) {
            return Optional.empty();
        }
        var table = new PastedTable();
        for (Element row : element.select("tr")) {
            if (!table.add(row)) {
                return Optional.empty();
            }
        }
        boolean isFrame = table.rows.size() < 2 && table.width() < 2;
        return isFrame ? Optional.empty() : Optional.of(table.source());
    }

    /// False when the row is too wide.
    private boolean add(Element row) {
        var cells = new ArrayList<String>();
        for (Element cell : row.select("> td, > th")) {
            skipMerged(cells);
            int columns = span(cell, "colspan", Syntax.MOST_COLUMNS);
            int below = span(cell, "rowspan", MOST_MERGED_ROWS) - 1;
            if (cells.size() + columns > Syntax.MOST_COLUMNS) {
                return false;
            }
            boolean header = rows.isEmpty();
            right[cells.size()] |= !header && isRight(cell);
            String text = PastedInline.line(cell, header ? PastedLine.Place.HEADER_CELL : PastedLine.Place.CELL);
            for (int i = 0; i < columns; i++) {
                merged[cells.size()] = below;
                cells.add(i == 0 ? text : "");
            }
        }
        skipMerged(cells);
        if (cells.stream().anyMatch(text -> !text.isEmpty())) {
            rows.add(cells);
        }
        return true;
    }

    private void skipMerged(List<String> cells) {
        while (cells.size() < merged.length && merged[cells.size()] > 0) {
            merged[cells.size()]--;
            cells.add("");
        }
    }

    private static int span(Element cell, String attribute, int most) {
        String span = cell.attr(attribute).strip();
        return span.matches("[1-9]\\d{0,6}") ? Math.min(most, Integer.parseInt(span)) : 1;
    }

    private static boolean isRight(Element cell) {
        return cell.attr("align").equalsIgnoreCase("right")
                || cell.attr("style").matches("(?is).*text-align\\s*:\\s*(?:right|end)\\b.*")
                || cell.hasClass("text-right");
    }

    private int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    private String source() {
        var out = new StringBuilder();
        int width = width();
        for (int i = 0; i < rows.size(); i++) {
            writeRow(out, rows.get(i), width);
            if (i == 0) {
                writeRule(out, width);
            }
        }
        return out.toString().stripTrailing();
    }

    private void writeRow(StringBuilder out, List<String> cells, int width) {
        for (int column = 0; column < width; column++) {
            out.append("| ")
                    .append(column < cells.size() ? cells.get(column) : "")
                    .append(' ');
        }
        out.append("|\n");
    }

    private void writeRule(StringBuilder out, int width) {
        for (int column = 0; column < width; column++) {
            out.append(right[column] ? "| ---: " : "| --- ");
        }
        out.append("|\n");
    }
}
