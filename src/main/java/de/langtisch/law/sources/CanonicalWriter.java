package de.langtisch.law.sources;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes a decision as CommonMark: a heading only once something stands below it, a margin number before its
/// paragraph, a numbered list only where it counts on, and nothing of what a publisher added.
final class CanonicalWriter {
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])(?: |$)");
    private static final Pattern DAY = Pattern.compile(
            "^\\d{1,2}\\. (?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Zivil|Straf|Senat|Kammer)[\\p{L}.]* ?.*");

    private final StringBuilder body = new StringBuilder();
    private final Map<Section, StringBuilder> sections = new EnumMap<>(Section.class);
    private final Set<Section> announced = EnumSet.noneOf(Section.class);
    private final Set<ReadText.Finding> findings = EnumSet.noneOf(ReadText.Finding.class);
    private Section section = Section.LANGTEXT;
    private String pendingHeading = "";
    private String pendingNumber = "";
    private String listDelimiter = "";
    private long listNumber;
    private boolean dropping;

    void section(Section next) {
        announced.add(next);
        pendingNumber = "";
        dropping = next == Section.OF_A_PUBLISHER;
        if (dropping) {
            findings.add(ReadText.Finding.PUBLISHER_LEITSATZ);
        } else {
            section = next;
            pendingHeading = "## " + next.title();
        }
    }

    /// `I.`, `A.` and the like, on a line of their own.
    void subheading(String text) {
        var title = Tidy.line(text);
        if (!title.isEmpty() && !dropping) {
            block("### " + Escapes.inline(title));
            listDelimiter = "";
        }
    }

    void number(String digits) {
        pendingNumber = digits;
    }

    void paragraph(String plain) {
        var text = Tidy.line(plain);
        if (text.isEmpty()) {
            return;
        }
        if (Section.beginsPublishers(text)) {
            section(Section.OF_A_PUBLISHER);
        }
        if (Section.isMarkedPublishers(text)) {
            findings.add(ReadText.Finding.PUBLISHER_LEITSATZ);
            return;
        }
        if (dropping) {
            return;
        }
        if (pendingNumber.isEmpty()) {
            block(listed(text));
        } else {
            block("[" + pendingNumber + "] " + Escapes.inline(text));
            listDelimiter = "";
            pendingNumber = "";
        }
    }

    /// Rows of cells; the first is the head, as CommonMark's tables want one.
    void table(List<List<String>> rows) {
        if (dropping || rows.isEmpty()) {
            return;
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        var lines = rows.stream().map(row -> row(row, width)).collect(Collectors.toList());
        lines.add(1, "|" + " --- |".repeat(width));
        block(String.join("\n", lines));
        listDelimiter = "";
    }

    void found(ReadText.Finding finding) {
        findings.add(finding);
    }

    boolean isAt(Section other) {
        return section == other && !dropping;
    }

    ReadText finish() {
        if (dropping) {
            findings.add(ReadText.Finding.PUBLISHER_LEITSATZ_WITHOUT_END);
        }
        var texts = new EnumMap<Section, String>(Section.class);
        sections.forEach((key, text) -> texts.put(key, text.toString()));
        return new ReadText(body.toString(), texts, announced, findings);
    }

    private static String row(List<String> cells, int width) {
        var row = new StringBuilder("|");
        for (int i = 0; i < width; i++) {
            row.append(' ')
                    .append(i < cells.size() ? Escapes.cell(Tidy.line(cells.get(i))) : "")
                    .append(" |");
        }
        return row.toString();
    }

    private String listed(String text) {
        var match = NUMBERED.matcher(text);
        if (!match.find()) {
            listDelimiter = "";
            return Escapes.paragraph(text);
        }
        boolean item = isListItem(match, text);
        var rest = text.substring(match.end());
        if (item) {
            return match.group() + (NUMBERED.matcher(rest).find() ? escapedNumber(rest) : Escapes.paragraph(rest));
        }
        return escapedNumber(text);
    }

    private static String escapedNumber(String text) {
        return Escapes.inline(text).replaceFirst("^(\\d+)", "$1\\\\");
    }

    /// CommonMark counts a list itself: a number that does not follow would be printed wrong.
    private boolean isListItem(Matcher match, String text) {
        long number = Long.parseLong(match.group(1));
        boolean continues = listDelimiter.equals(match.group(2));
        boolean item =
                match.end() < text.length() && !DAY.matcher(text).matches() && (!continues || number == listNumber + 1);
        listDelimiter = item ? match.group(2) : "";
        listNumber = number;
        return item;
    }

    private void block(String text) {
        var target = sections.computeIfAbsent(section, key -> new StringBuilder());
        if (!pendingHeading.isEmpty()) {
            append(body, pendingHeading);
            pendingHeading = "";
            listDelimiter = "";
        }
        append(body, text);
        append(target, text);
    }

    private static void append(StringBuilder target, String text) {
        if (!target.isEmpty()) {
            target.append("\n\n");
        }
        target.append(text);
    }
}
