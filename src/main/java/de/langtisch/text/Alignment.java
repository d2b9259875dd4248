package de.langtisch.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Which elements of one sequence stayed, in order, in another: equal numbers are equal elements. Small edits are found
/// exactly (Myers' shortest edit script); where two sequences differ in thousands of places, elements unique on both
/// sides serve as anchors first (patience), and what remains without anchors counts as different. The work is bounded
/// by that, whatever is compared.
final class Alignment {
    /// Edits that the exact search follows between two anchors.
    private static final int MOST_EDITS = 600;

    /// Anchors within anchors.
    private static final int DEEPEST = 24;

    private final int[] old;
    private final int[] now;
    private final int[] partner;

    private Alignment(int[] old, int[] now) {
        this.old = old;
        this.now = now;
        this.partner = new int[old.length];
        Arrays.fill(partner, -1);
    }

    /// For each element of `old` the index of its partner in `now`, or -1; partners are in rising order.
    static int[] of(int[] old, int[] now) {
        var alignment = new Alignment(old, now);
        alignment.align(0, old.length, 0, now.length, 0);
        return alignment.partner;
    }

    private void align(int oldFrom, int oldTo, int nowFrom, int nowTo, int depth) {
        int from = oldFrom;
        int start = nowFrom;
        while (from < oldTo && start < nowTo && old[from] == now[start]) {
            partner[from++] = start++;
        }
        int to = oldTo;
        int end = nowTo;
        while (to > from && end > start && old[to - 1] == now[end - 1]) {
            partner[--to] = --end;
        }
        if (from == to || start == end || alignExactly(from, to, start, end) || depth == DEEPEST) {
            return;
        }
        alignByAnchors(from, to, start, end, depth);
    }

    private boolean alignExactly(int from, int to, int start, int end) {
        int[][] trace = ShortestEdit.trace(old, from, to, now, start, end, MOST_EDITS);
        if (trace.length == 0) {
            return false;
        }
        ShortestEdit.backtrack(trace, to - from, end - start, (i, j) -> partner[from + i] = start + j);
        return true;
    }

    private void alignByAnchors(int from, int to, int start, int end, int depth) {
        int[] anchors = risingAnchors(from, to, start, end);
        int lastOld = from;
        int lastNow = start;
        for (int i = from; i < to; i++) {
            int j = anchors[i - from];
            if (j >= 0) {
                partner[i] = j;
                align(lastOld, i, lastNow, j, depth + 1);
                lastOld = i + 1;
                lastNow = j + 1;
            }
        }
        if (lastOld > from) {
            align(lastOld, to, lastNow, end, depth + 1);
        }
    }

    /// For each element of `old` its only twin in `now`, where both are unique, thinned to the longest rising row.
    private int[] risingAnchors(int from, int to, int start, int end) {
        Map<Integer, Integer> inNow = uniqueIndexes(now, start, end);
        Map<Integer, Integer> inOld = uniqueIndexes(old, from, to);
        int[] twins = new int[to - from];
        Arrays.fill(twins, -1);
        for (int i = from; i < to; i++) {
            if (inOld.getOrDefault(old[i], -1) >= 0) {
                twins[i - from] = inNow.getOrDefault(old[i], -1);
            }
        }
        return longestRising(twins);
    }

    private static Map<Integer, Integer> uniqueIndexes(int[] sequence, int from, int to) {
        var indexes = new HashMap<Integer, Integer>();
        for (int i = from; i < to; i++) {
            indexes.merge(sequence[i], i, (first, second) -> -1);
        }
        return indexes;
    }

    /// Keeps the longest strictly rising row of the numbers, the others become -1.
    static int[] longestRising(int[] numbers) {
        int[] tails = new int[numbers.length];
        int[] before = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] >= 0) {
                int place = firstNotLess(tails, length, numbers, numbers[i]);
                before[i] = place == 0 ? -1 : tails[place - 1];
                tails[place] = i;
                length = Math.max(length, place + 1);
            }
        }
        int[] rising = new int[numbers.length];
        Arrays.fill(rising, -1);
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
            rising[i] = numbers[i];
        }
        return rising;
    }

    private static int firstNotLess(int[] tails, int length, int[] numbers, int wanted) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[tails[middle]] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
