package de.langtisch.law.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Puts the printed lines of a court's PDF together again: page numbers go, words divided at the end of a line are
/// joined, margin numbers at the edge become `[12]`, and a paragraph is one line.
final class PdfLines {
    private static final int FEWEST = 20;
    private static final int WIDEST = 130;

    /// Shorter lines are names and headings; a longer one without an end goes on.
    private static final int PROSE = 45;

    /// So many margin numbers may be lost in print before the next is no longer taken for one.
    private static final int LOST = 2;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("-? ?(?:\\d{1,3}|[IVX]{1,5}) ?-?|Seite \\d{1,3}(?: von \\d{1,3})?");
    private static final Pattern MARGIN =
            Pattern.compile("^(\\d{1,3}) (?!\\p{L}{1,5} \\d{1,5}/)(?=[\\p{Lu}§„(]|\\d{1,2}\\. |[a-z]{1,2}\\) )(.*)$");
    private static final Pattern NEW_PARAGRAPH =
            Pattern.compile("^(?:[IVX]{1,5}\\.|[A-H]\\.|\\d{1,2}\\.|[a-z]{1,2}\\)|\\(\\d\\)|[–-]) .*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern AND = Pattern.compile("^(?:und|oder|bzw\\.|sowie|als|noch) .*");

    private final List<String> result = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private final int full;
    private int lastLength;
    private int nextMargin = 1;

    private PdfLines(int full) {
        this.full = full;
    }

    /// Many lines, none wide: printed ones. Text from a page or a database has paragraphs as lines.
    static boolean isPrinted(List<String> lines) {
        var lengths = lines.stream()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .mapToInt(String::length)
                .sorted()
                .toArray();
        return lengths.length >= FEWEST
                && lengths[lengths.length * 98 / 100] <= WIDEST
                && lengths[lengths.length / 2] > 40;
    }

    static List<String> joined(List<String> lines) {
        var lengths = lines.stream()
                .mapToInt(l -> l.strip().length())
                .filter(l -> l > 0)
                .sorted()
                .toArray();
        var reader = new PdfLines(lengths[lengths.length * 9 / 10] * 8 / 10);
        boolean afterBlank = true;
        for (var raw : lines) {
            var line = Tidy.line(raw);
            if (!line.isEmpty() && !(afterBlank && PAGE_NUMBER.matcher(line).matches())) {
                reader.add(line);
            }
            afterBlank = line.isEmpty();
        }
        reader.flush();
        return reader.result;
    }

    private void add(String line) {
        if (isNext(line)) {
            displacedMargin(line);
            return;
        }
        var margin = MARGIN.matcher(line);
        if (margin.matches() && isNext(margin.group(1)) && (nextMargin > 1 || ends())) {
            flush();
            paragraph.append('[').append(margin.group(1)).append("] ").append(margin.group(2));
            nextMargin = Integer.parseInt(margin.group(1)) + 1;
        } else if (Section.of(line).isPresent() || (ends() && LineReader.isOnlyEnumeration(line))) {
            flush();
            paragraph.append(line);
            flush();
        } else {
            append(line);
        }
        lastLength = line.length();
    }

    private boolean isNext(String digits) {
        return NUMBER.matcher(digits).matches()
                && Integer.parseInt(digits) >= nextMargin
                && Integer.parseInt(digits) <= nextMargin + (nextMargin == 1 ? 0 : LOST);
    }

    /// The number stands beside a later line of its paragraph.
    private void displacedMargin(String digits) {
        if (!paragraph.isEmpty() && paragraph.charAt(0) != '[') {
            paragraph.insert(0, "[" + digits + "] ");
            nextMargin = Integer.parseInt(digits) + 1;
        }
    }

    private void append(String line) {
        if (paragraph.isEmpty()) {
            paragraph.append(line);
            return;
        }
        char first = line.charAt(0);
        boolean divided = isDivided();
        if (divided && Character.isLowerCase(first) && !AND.matcher(line).matches()) {
            paragraph.setLength(paragraph.length() - 1);
            paragraph.append(line);
        } else if (breaks(line, first)) {
            flush();
            paragraph.append(line);
        } else {
            paragraph.append(divided && Character.isUpperCase(first) ? "" : " ").append(line);
        }
    }

    private boolean isDivided() {
        int length = paragraph.length();
        return length > 1 && paragraph.charAt(length - 1) == '-' && Character.isLetter(paragraph.charAt(length - 2));
    }

    private boolean breaks(String line, char first) {
        if (lastLength < full) {
            boolean goesOn = lastLength >= PROSE || Character.isLowerCase(first) || ",;.)".indexOf(first) >= 0;
            return !goesOn || ends();
        }
        return ends() && NEW_PARAGRAPH.matcher(line).matches();
    }

    private boolean ends() {
        return paragraph.isEmpty() || ".:!?;“”–-".indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0;
    }

    private void flush() {
        if (!paragraph.isEmpty()) {
            result.add(paragraph.toString());
            result.add("");
            paragraph.setLength(0);
        }
    }
}
