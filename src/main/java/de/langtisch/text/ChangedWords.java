package de.langtisch.text;

import de.langtisch.text.Change.Block;
import de.langtisch.text.Change.Kind;
import de.langtisch.text.Change.Part;
import de.langtisch.text.Change.Passage;
import de.langtisch.text.Change.State;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The cells of one block in a comparison, as HTML: what came in `ins`, what went in `del`, each said in words too.
final class ChangedWords {
    /// Code units of a moved block that are repeated where it stood.
    private static final int LONGEST_REMINDER = 80;

    /// A bar that draws the table; one that is a sign of the text has a backslash before it and only loses that.
    private static final Pattern BAR = Pattern.compile("(\\\\[^|])|\\\\(\\|)|\\|");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

    private final Comparison.Words words;

    ChangedWords(Comparison.Words words) {
        this.words = words;
    }

    List<String> asShown(Block block) {
        return switch (block.kind()) {
            case RULE -> List.of("<hr>");
            case CODE -> List.of("<pre tabindex=\"0\"><code>" + block.cells().getFirst() + "</code></pre>");
            default -> withMark(block, block.cells());
        };
    }

    List<String> inserted(Block block) {
        var cells = seen(block).stream().map(cell -> marked("ins", words.inserted(), cell));
        return withMark(block, cells.toList());
    }

    List<String> deleted(Block block) {
        var cells = seen(block).stream().map(cell -> marked("del", words.deleted(), cell));
        return withMark(block, cells.toList());
    }

    List<String> rewritten(Block now, List<Passage> passages) {
        return now.isTableRow()
                ? rewrittenRow(passages)
                : List.of(parts(passages.getFirst().parts()));
    }

    List<String> movedHere(Change.MovedHere moved) {
        var cells = moved.isRewritten() ? rewritten(moved.now(), moved.passages()) : asShown(moved.now());
        return noted(words.movedHere().apply(moved.number()), cells);
    }

    List<String> movedAway(Change.MovedAway moved) {
        Block block = moved.block();
        var cells = block.isTableRow() ? block.cells() : List.of(Strings.escape(reminder(block.body())));
        return noted(words.movedAway().apply(moved.number()), cells);
    }

    private static List<String> withMark(Block block, List<String> cells) {
        return block.mark().isEmpty() ? cells : List.of(block.mark() + " " + String.join("", cells));
    }

    private static List<String> noted(String text, List<String> cells) {
        var noted = new ArrayList<>(cells);
        noted.set(0, note(text) + " " + cells.getFirst());
        return noted;
    }

    private static String reminder(String body) {
        String line = body.replaceAll("\\s+", " ").strip();
        int end = Math.min(line.length(), LONGEST_REMINDER);
        if (end == line.length()) {
            return line;
        }
        end -= Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0;
        return line.substring(0, end) + " …";
    }

    /// What came or went must be seen even where readers see nothing: a rule, an empty heading.
    private static List<String> seen(Block block) {
        boolean blank = block.kind() == Kind.RULE || block.cells().stream().allMatch(String::isBlank);
        return switch (block.kind()) {
            case TABLE_HEAD, TABLE_ROW -> block.cells();
            default -> blank ? List.of(Strings.escape(block.body())) : block.cells();
        };
    }

    private List<String> rewrittenRow(List<Passage> passages) {
        var cells = new ArrayList<String>();
        for (Passage passage : passages) {
            if (!passage.isRule()) {
                cells.add(parts(withoutBars(passage.parts(), cells.isEmpty())));
            } else if (passage.isChanged() && !cells.isEmpty()) {
                cells.set(cells.size() - 1, cells.getLast() + " " + note(words.formOnly()));
            }
        }
        return cells;
    }

    /// The words of a cell without what draws the table; blanks around a cell that was filled anew draw it too.
    private static List<Part> withoutBars(List<Part> parts, boolean firstCell) {
        boolean anew = parts.stream().noneMatch(part -> part.state() == State.KEPT);
        var bare = new ArrayList<Part>();
        for (Part part : parts) {
            boolean start = firstCell && bare.isEmpty();
            String text = start ? WordComparison.BEFORE_ROW.matcher(part.text()).replaceFirst("") : part.text();
            String words = BAR.matcher(text).replaceAll("$1$2");
            if (!words.isBlank()) {
                bare.add(new Part(part.state(), anew ? words.strip() : words));
            }
        }
        return bare;
    }

    private String parts(List<Part> parts) {
        var out = new StringBuilder();
        for (Part part : parts) {
            switch (part.state()) {
                case KEPT -> Strings.escape(out, ESCAPE.matcher(part.text()).replaceAll("$1"));
                case REMOVED -> out.append(marked("del", words.deleted(), Strings.escape(seen(part.text()))));
                case ADDED -> out.append(marked("ins", words.inserted(), Strings.escape(seen(part.text()))));
            }
        }
        return out.toString();
    }

    /// A line end that came or went.
    private static String seen(String text) {
        return text.replace("\n", "↵\n");
    }

    private static String marked(String element, String word, String html) {
        if (html.isEmpty()) {
            return html;
        }
        String said = "<span class=\"kern-sr-only\"> " + Strings.escape(word) + " </span>";
        return "<" + element + ">" + said + html + "</" + element + ">";
    }

    private static String note(String text) {
        return "<span class=\"anmerkung\">" + Strings.escape(text) + "</span>";
    }
}
