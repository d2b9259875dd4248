package de.langtisch.search.lucene;

import de.langtisch.search.SearchResult.Part;
import de.langtisch.search.lucene.Occurrences.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// The passage of a text that holds most of the question's different words, cut at blanks, as plain and marked parts in
/// one line. Without any of the words: how the text begins.
final class Snippet {
    /// Characters of the text, dots for what is left out not counted.
    static final int LONGEST = 240;

    private static final int WIDEST = 190;
    private static final int LEAD = 60;
    private static final String LEFT_OUT = "…";

    private final String text;
    private final List<Place> places;

    private Snippet(String text, List<Place> places) {
        this.text = text;
        this.places = places.stream()
                .filter(p -> p.end() <= text.length())
                .sorted(Comparator.comparingInt(Place::start))
                .toList();
    }

    static List<Part> of(String text, List<Place> places) {
        return new Snippet(text, places).parts();
    }

    private List<Part> parts() {
        int first = places.isEmpty() ? 0 : bestStart();
        int from = begin(first);
        int to = finish(from);
        var parts = new ArrayList<Part>();
        var line = new Line(parts);
        if (from > 0 && !endsSentence(from)) {
            line.add(LEFT_OUT + " ", false);
        }
        for (var place : places) {
            if (place.end() > from && place.end() <= to) {
                line.add(text.substring(from, Math.max(from, place.start())), false);
                line.add(text.substring(Math.max(from, place.start()), place.end()), true);
                from = place.end();
            }
        }
        line.add(text.substring(from, to), false);
        if (!text.substring(to).isBlank()) {
            line.add(" " + LEFT_OUT, false);
        }
        return line.done();
    }

    /// Where the best passage's first match stands: most different words, then most matches, then the earliest.
    private int bestStart() {
        int best = places.getFirst().start();
        int bestScore = 0;
        for (int i = 0; i < places.size(); i++) {
            var words = new BitSet();
            int matches = 0;
            int limit = places.get(i).start() + WIDEST;
            for (int j = i; j < places.size() && places.get(j).end() <= limit; j++) {
                words.set(places.get(j).word());
                matches++;
            }
            int score = words.cardinality() * 10 + Math.min(matches, 9);
            if (score > bestScore) {
                bestScore = score;
                best = places.get(i).start();
            }
        }
        return best;
    }

    /// The start of the sentence when it is near, else a word's.
    private int begin(int match) {
        int earliest = Math.max(0, match - LEAD);
        if (earliest == 0) {
            return 0;
        }
        for (int i = match; i > earliest; i--) {
            if (endsSentence(i)) {
                return i;
            }
        }
        for (int i = earliest; i < match; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return match;
    }

    /// A line's end, or a full stop before a capital; "Abs. 1" ends nothing.
    private boolean endsSentence(int index) {
        char before = text.charAt(index - 1);
        return before == '\n'
                || index > 1
                        && index < text.length()
                        && Character.isWhitespace(before)
                        && ".!?".indexOf(text.charAt(index - 2)) >= 0
                        && Character.isUpperCase(text.charAt(index));
    }

    private int finish(int from) {
        int latest = from + LONGEST;
        if (latest >= text.length()) {
            return text.length();
        }
        for (int i = latest; i > from + LONGEST / 2; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isHighSurrogate(text.charAt(latest - 1)) ? latest - 1 : latest;
    }

    /// Puts parts together on one line: every run of blanks and control characters is one blank.
    private static final class Line {
        private final List<Part> parts;
        private final StringBuilder open = new StringBuilder();
        private boolean marked;
        private boolean blank = true;

        Line(List<Part> parts) {
            this.parts = parts;
        }

        void add(String text, boolean mark) {
            if (text.isEmpty()) {
                return;
            }
            if (mark != marked) {
                close();
                marked = mark;
            }
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean isBlank = Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u00A0';
                if (!isBlank) {
                    open.append(c);
                } else if (!blank) {
                    open.append(' ');
                }
                blank = isBlank;
            }
        }

        private void close() {
            if (!open.isEmpty()) {
                parts.add(new Part(open.toString(), marked));
                open.setLength(0);
            }
        }

        List<Part> done() {
            close();
            return List.copyOf(parts);
        }
    }
}
