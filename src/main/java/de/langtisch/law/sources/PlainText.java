package de.langtisch.law.sources;

import java.util.List;
import java.util.regex.Pattern;

/// Plain text of a decision, as collections and portals give it, in canonical form.
final class PlainText {
    private static final Pattern LINE = Pattern.compile("\\r\\n|[\\n\\r\\f\\u000b\\u0085\\u2028\\u2029]");
    private static final Pattern PERMALINK = Pattern.compile("\\nPermalink\\n.{0,300}$", Pattern.DOTALL);
    private static final Pattern PUBLISHER_NOTICE = Pattern.compile(
            "\\n(?:Hinweis:?\\s*\\n)?(?:Hinweis: )?Das Dokument wurde redaktionell aufgearbeitet.{0,600}$",
            Pattern.DOTALL);
    private static final Pattern MARGIN_NUMBER = Pattern.compile("(?m)^\\[1\\] ");
    private static final int HEADINGS_END = 300;

    private PlainText() {}

    static ReadText read(String raw) {
        var writer = new CanonicalWriter();
        var text = withoutPortal(raw, writer);
        var once = withoutSecondCopy(text);
        if (once.length() < text.length()) {
            writer.found(ReadText.Finding.DOUBLED);
        }
        var reader = new LineReader(writer, MARGIN_NUMBER.matcher(once).find());
        lines(once).forEach(reader::read);
        reader.end();
        return writer.finish();
    }

    private static List<String> lines(String text) {
        var lines = List.of(LINE.split(text, -1));
        return PdfLines.isPrinted(lines) ? PdfLines.joined(lines) : lines;
    }

    /// What the portal wrote below the decision.
    private static String withoutPortal(String raw, CanonicalWriter writer) {
        var text = PERMALINK.matcher(raw.stripTrailing()).replaceFirst("");
        var notice = PUBLISHER_NOTICE.matcher(text);
        if (notice.find()) {
            writer.found(ReadText.Finding.PUBLISHER_NOTICE);
            return text.substring(0, notice.start());
        }
        return text;
    }

    /// Cuts a second copy of everything below the headings at the top.
    private static String withoutSecondCopy(String text) {
        int start = 0;
        while (true) {
            var rest = text.substring(start).strip();
            var once = Doubled.once(rest);
            if (once.length() < rest.length()) {
                return text.substring(0, start) + once;
            }
            int next = afterHeading(text, start);
            if (next < 0) {
                return text;
            }
            start = next;
        }
    }

    private static int afterHeading(String text, int from) {
        int end = text.indexOf('\n', from);
        while (end >= 0 && end < HEADINGS_END && text.substring(from, end).isBlank()) {
            from = end + 1;
            end = text.indexOf('\n', from);
        }
        boolean heading = end >= 0
                && end < HEADINGS_END
                && Section.of(text.substring(from, end)).isPresent();
        return heading ? end + 1 : -1;
    }
}
