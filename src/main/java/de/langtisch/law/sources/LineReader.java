package de.langtisch.law.sources;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a decision line by line: headings, margin numbers in their three spellings (`[12] …`, `Randnummer` above,
/// alone between blank lines) and paragraphs, which it mends where a link had broken them into several lines.
final class LineReader {
    private static final Pattern BRACKETED = Pattern.compile("^\\[(\\d{1,4})\\](| .*)$");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");
    private static final Pattern SUBHEADING = Pattern.compile("([IVX]{1,5}\\.?|[A-H]\\.)(?: \\1)?");
    private static final Pattern ONLY_ENUMERATION = Pattern.compile("\\d{1,2}[.)]|([a-z])\\1{0,2}[.)]|\\(\\d{1,2}\\)");
    private static final Pattern MARGIN_REFERENCE =
            Pattern.compile("\\((?:Rn\\. ?\\d[\\d ,–-]*|(?:redaktioneller|amtlicher) Leitsatz)\\)");
    private static final Pattern ENUMERATION =
            Pattern.compile("^(?!i\\. ?V)(?:\\(?(?:\\d{1,3}|[a-z]{1,3}|[IVXivx]{1,5}|[A-H])[.)]|[-–•*])(?: .*|$)");
    private static final Pattern TENOR_END = Pattern.compile("^(.*[.!?)])\\s+((?:[IVX]{1,5}|[A-H])\\.)$");
    private static final String CLOSING = ",;.:)!?“”";

    private final CanonicalWriter writer;
    private final boolean numbered;
    private final List<Section> waiting = new ArrayList<>();
    private final Set<Section> reasons = EnumSet.noneOf(Section.class);
    private final StringBuilder paragraph = new StringBuilder();
    private String prefix = "";
    private boolean openEnd;
    private boolean broken;
    private boolean afterBlank = true;
    private boolean numberNext;

    /// `numbered`: margin numbers in brackets occur, so a reason without number before the first belongs to the Tenor.
    LineReader(CanonicalWriter writer, boolean numbered) {
        this.writer = writer;
        this.numbered = numbered;
    }

    void read(String raw) {
        var line = Doubled.once(Tidy.line(raw));
        if (line.isEmpty()) {
            flush();
            afterBlank = true;
            return;
        }
        if (!special(line)) {
            prose(raw, line);
        }
        afterBlank = false;
    }

    void end() {
        flush();
        leavePrefix();
    }

    static boolean isOnlyEnumeration(String line) {
        return ONLY_ENUMERATION.matcher(line).matches();
    }

    private boolean special(String line) {
        if (DIGITS.matcher(line).matches() && (numberNext || afterBlank)) {
            flush();
            beginReasons();
            writer.number(line);
            numberNext = false;
            return true;
        }
        var bracketed = BRACKETED.matcher(line);
        if (bracketed.matches()) {
            flush();
            beginReasons();
            writer.number(bracketed.group(1));
            append(bracketed.group(2).strip());
            return true;
        }
        if (line.equals("Randnummer")) {
            flush();
            numberNext = true;
            return true;
        }
        if (isOnlyEnumeration(line) && !openEnd) {
            flush();
            leavePrefix();
            prefix = line;
            return true;
        }
        return heading(line);
    }

    /// An enumeration on a line of its own begins the next paragraph, also one whose margin number stands between.
    private void leavePrefix() {
        if (!prefix.isEmpty()) {
            var alone = prefix;
            prefix = "";
            openWaiting();
            writer.paragraph(alone);
        }
    }

    private boolean heading(String line) {
        var section = Section.of(line);
        if (section.isPresent()) {
            flush();
            leavePrefix();
            waiting.add(section.get());
            return true;
        }
        if (SUBHEADING.matcher(line).matches() && !openEnd) {
            flush();
            leavePrefix();
            openWaiting();
            beginReasons();
            writer.subheading(line.replaceFirst(" .*", ""));
            return true;
        }
        return false;
    }

    private void prose(String raw, String line) {
        if (!paragraph.isEmpty() && !continues(line)) {
            flush();
        }
        append(line);
        openEnd = raw.endsWith(" ") || raw.endsWith("\u00a0");
    }

    /// Does this line go on with the paragraph? A link within it stands on a line of its own in some sources.
    private boolean continues(String line) {
        char first = line.charAt(0);
        char last = paragraph.charAt(paragraph.length() - 1);
        if (last == '('
                || last == '„'
                || CLOSING.indexOf(first) >= 0
                || MARGIN_REFERENCE.matcher(line).matches()) {
            return true;
        }
        if (ENUMERATION.matcher(line).matches()) {
            return false;
        }
        boolean ended = ".!?:;“".indexOf(last) >= 0;
        boolean goesOn = Character.isLowerCase(first)
                || (openEnd && !(ended && Character.isUpperCase(first)))
                || (!ended && (first == '§' || first == '(' || broken));
        broken = broken || goesOn;
        return goesOn;
    }

    private void append(String text) {
        boolean tight = paragraph.isEmpty()
                || text.isEmpty()
                || CLOSING.indexOf(text.charAt(0)) >= 0
                || paragraph.charAt(paragraph.length() - 1) == '('
                || paragraph.charAt(paragraph.length() - 1) == '„';
        paragraph.append(tight ? "" : " ").append(text);
    }

    private void flush() {
        openEnd = false;
        broken = false;
        if (paragraph.isEmpty()) {
            return;
        }
        var text = (prefix + " " + paragraph).strip();
        prefix = "";
        paragraph.setLength(0);
        openWaiting();
        var end = TENOR_END.matcher(text);
        if (!reasons.isEmpty() && end.matches()) {
            writer.paragraph(end.group(1));
            beginReasons();
            writer.subheading(end.group(2));
        } else {
            writer.paragraph(text);
        }
    }

    /// Headings that came one after another with nothing between them: some sources print all first, then the text.
    private void openWaiting() {
        if (waiting.isEmpty()) {
            return;
        }
        boolean runIn = numbered && waiting.size() > 1 && waiting.contains(Section.TENOR);
        waiting.forEach(writer::section);
        if (runIn) {
            reasons.addAll(waiting);
            reasons.remove(Section.TENOR);
            writer.section(Section.TENOR);
        }
        waiting.clear();
    }

    /// The first margin number ends a Tenor that ran into the reasons.
    private void beginReasons() {
        if (!waiting.isEmpty()) {
            waiting.forEach(writer::section);
            waiting.clear();
            reasons.clear();
        }
        if (reasons.isEmpty()) {
            return;
        }
        boolean both = reasons.contains(Section.TATBESTAND) && reasons.contains(Section.ENTSCHEIDUNGSGRUENDE);
        writer.section(
                both || reasons.contains(Section.GRUENDE)
                        ? Section.GRUENDE
                        : reasons.stream().reduce((a, b) -> b).orElseThrow());
        reasons.clear();
    }
}
