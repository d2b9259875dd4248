package de.langtisch.text;

import de.langtisch.text.Change.Block;
import de.langtisch.text.Change.Part;
import de.langtisch.text.Change.Passage;
import de.langtisch.text.Change.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Compares two blocks word by word; table rows cell by cell first, so that a change never runs across a bar.
final class WordComparison {
    /// Of the letters; a block of which less stayed reads better as old and new in one piece.
    private static final double LEAST_KEPT = 0.2;

    /// What may stand before the first bar of a row in a quotation or list, with the bar.
    static final Pattern BEFORE_ROW = Pattern.compile("^[\\s>]*(?:[-+*]|\\d{1,9}[.)])?\\s*\\|");

    private WordComparison() {}

    /// Passages that cover the bodies of both blocks completely.
    static List<Passage> of(Block old, Block now) {
        boolean rows = old.isTableRow() && now.isTableRow();
        return rows ? rows(old.body(), now.body()) : List.of(passage(old.body(), now.body()));
    }

    private static Passage passage(String old, String now) {
        if (old.equals(now)) {
            return new Passage(old.isEmpty() ? List.of() : List.of(new Part(State.KEPT, old)));
        }
        var oldWords = Words.of(old);
        var nowWords = Words.of(now);
        Map<String, Integer> known = new HashMap<>();
        int[] partner = Alignment.of(Words.numbers(oldWords, known), Words.numbers(nowWords, known));
        dropLonelySigns(partner, oldWords);
        if (kept(partner, oldWords) < LEAST_KEPT * Math.min(letters(oldWords), letters(nowWords))) {
            Arrays.fill(partner, -1);
        }
        return new Passage(parts(partner, oldWords, nowWords));
    }

    /// A blank or comma that stayed between two changes tears them apart without telling anything.
    private static void dropLonelySigns(int[] partner, List<String> words) {
        for (int start = 0; start < partner.length; start++) {
            int end = start;
            boolean telling = false;
            while (end < partner.length
                    && partner[end] >= 0
                    && (end == start || partner[end] == partner[end - 1] + 1)) {
                telling |= Strings.hasLetterOrDigit(words.get(end))
                        || words.get(end).contains("\n");
                end++;
            }
            boolean inner = start > 0 && end < partner.length && (partner[start - 1] < 0 || partner[end] < 0);
            if (end > start && inner && !telling) {
                Arrays.fill(partner, start, end, -1);
            }
            start = Math.max(start, end - 1);
        }
    }

    private static long kept(int[] partner, List<String> words) {
        long kept = 0;
        for (int i = 0; i < partner.length; i++) {
            kept += partner[i] >= 0 ? letters(List.of(words.get(i))) : 0;
        }
        return kept;
    }

    private static long letters(List<String> words) {
        return words.stream()
                .filter(Strings::hasLetterOrDigit)
                .mapToLong(String::length)
                .sum();
    }

    private static List<Part> parts(int[] partner, List<String> old, List<String> now) {
        var parts = new ArrayList<Part>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            int nextOld = nextPartnered(partner, i);
            int nextNow = nextOld < old.size() ? partner[nextOld] : now.size();
            add(parts, State.REMOVED, old.subList(i, nextOld));
            add(parts, State.ADDED, now.subList(j, nextNow));
            i = nextOld;
            j = nextNow;
            while (i < old.size() && partner[i] == j) {
                i++;
                j++;
            }
            add(parts, State.KEPT, old.subList(nextOld, i));
        }
        return parts;
    }

    private static void add(List<Part> parts, State state, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new Part(state, String.join("", words)));
        }
    }

    private static List<Passage> rows(String old, String now) {
        int oldEnd = Strings.lineEnd(old, 0);
        int nowEnd = Strings.lineEnd(now, 0);
        var passages = new ArrayList<>(cells(cells(old.substring(0, oldEnd)), cells(now.substring(0, nowEnd))));
        if (oldEnd < old.length() || nowEnd < now.length()) {
            passages.add(passage(old.substring(oldEnd), now.substring(nowEnd)));
        }
        return passages;
    }

    /// The cells of one line, each with the bar before it and the last with the bar behind it.
    private static List<String> cells(String row) {
        var cells = new ArrayList<String>();
        int lastBar = row.stripTrailing().length() - 1;
        int start = 0;
        for (int i = firstBar(row) + 1; i < lastBar; i++) {
            if (row.charAt(i) == '\\') {
                i++;
            } else if (row.charAt(i) == '|') {
                cells.add(row.substring(start, i));
                start = i;
            }
        }
        cells.add(row.substring(start));
        return cells;
    }

    /// The bar that opens the first cell, or -1 when that cell has none.
    private static int firstBar(String row) {
        var before = BEFORE_ROW.matcher(row);
        return before.lookingAt() ? before.end() - 1 : -1;
    }

    /// Cells of rows of one width are compared in order; where a column came or went, those with equal words first.
    private static List<Passage> cells(List<String> old, List<String> now) {
        Map<String, Integer> known = new HashMap<>();
        int[] oldNumbers = Words.numbers(old.stream().map(String::strip).toList(), known);
        int[] nowNumbers = Words.numbers(now.stream().map(String::strip).toList(), known);
        int[] partner = old.size() == now.size() ? inOrder(old.size()) : Alignment.of(oldNumbers, nowNumbers);
        var passages = new ArrayList<Passage>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            int nextOld = nextPartnered(partner, i);
            int nextNow = nextOld < old.size() ? partner[nextOld] : now.size();
            while (i < nextOld || j < nextNow) {
                passages.add(passage(i < nextOld ? old.get(i++) : "", j < nextNow ? now.get(j++) : ""));
            }
            if (i < old.size()) {
                passages.add(passage(old.get(i++), now.get(j++)));
            }
        }
        return passages;
    }

    private static int[] inOrder(int size) {
        int[] partner = new int[size];
        Arrays.setAll(partner, i -> i);
        return partner;
    }

    private static int nextPartnered(int[] partner, int from) {
        int i = from;
        while (i < partner.length && partner[i] < 0) {
            i++;
        }
        return i;
    }
}
