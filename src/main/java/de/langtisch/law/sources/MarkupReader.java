package de.langtisch.law.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// Reads the markup of the federal portal's XML and of NRWE's pages: paragraphs, headings, tables, margin numbers.
/// Emphasis is left out, raised and lowered digits stay readable (m³).
final class MarkupReader implements NodeFilter {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "dl",
            "dt",
            "dd",
            "ul",
            "ol",
            "li",
            "br",
            "hr",
            "blockquote",
            "pre",
            "table",
            "tr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "section",
            "body",
            "center");
    private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template", "object", "iframe");
    private static final Pattern SUBHEADING = Pattern.compile("[IVX]{1,5}\\.?|[A-H]\\.");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final String DIGITS = "0123456789";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";
    private static final int LONGEST_CELL = 300;

    private final CanonicalWriter writer;
    private final StringBuilder text = new StringBuilder();
    private String digits = DIGITS;

    private MarkupReader(CanonicalWriter writer) {
        this.writer = writer;
    }

    static void read(Element element, CanonicalWriter writer) {
        var reader = new MarkupReader(writer);
        NodeTraversor.filter(reader, element);
        reader.flush(false);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        }
        return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        var name = element.normalName();
        if (SILENT.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isMarginNumber(element)) {
            flush(false);
            writer.number(element.ownText().strip());
            return FilterResult.SKIP_ENTIRELY;
        }
        if (BLOCKS.contains(name)) {
            flush(false);
        }
        if (name.equals("table") && isTable(element)) {
            writer.table(rows(element));
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("img")) {
            text.append(" [Abbildung] ");
        }
        digits = name.equals("sup") ? RAISED : name.equals("sub") ? LOWERED : digits;
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            var name = element.normalName();
            if (name.equals("sup") || name.equals("sub")) {
                digits = DIGITS;
            } else if (BLOCKS.contains(name)) {
                flush(HEADING.matcher(name).matches());
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isMarginNumber(Element element) {
        boolean named = element.normalName().equals("a") && element.attr("name").startsWith("rd_");
        boolean beside = element.hasClass("absatzRechts") || element.hasClass("randnummer");
        return (named || beside)
                && element.childrenSize() == 0
                && NUMBER.matcher(element.ownText().strip()).matches();
    }

    private void append(String words) {
        if (digits.equals(DIGITS)) {
            text.append(words);
        } else {
            words.chars().forEach(c -> {
                int digit = DIGITS.indexOf(c);
                text.append(digit < 0 ? (char) c : digits.charAt(digit));
            });
        }
    }

    private void flush(boolean heading) {
        var line = Tidy.line(text.toString());
        text.setLength(0);
        if (line.isEmpty()) {
            return;
        }
        var section = Section.of(line);
        if (section.isPresent()) {
            writer.section(section.get());
        } else if (heading || SUBHEADING.matcher(line).matches()) {
            writer.subheading(line);
        } else {
            writer.paragraph(line);
        }
    }

    /// A grid of short cells; tables that only lay out paragraphs are read as paragraphs.
    private static boolean isTable(Element table) {
        return table.selectFirst("td table, th table") == null
                && table.select("tr").stream().anyMatch(row -> row.childrenSize() > 1)
                && table.select("td, th").stream().noneMatch(cell -> cell.text().length() > LONGEST_CELL);
    }

    private static List<List<String>> rows(Element table) {
        var rows = new ArrayList<List<String>>();
        for (var row : table.select("tr")) {
            rows.add(row.children().stream().map(Element::text).toList());
        }
        return rows;
    }
}
