package de.langtisch.text;

import de.langtisch.text.Change.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds what became of each block: first those that stayed where they were, then those that moved, then those that
/// were rewritten between two that stayed, last those that moved and were rewritten a little.
final class BlockComparison {
    private enum Fate {
        KEPT,
        MOVED,
        REWRITTEN,
        GONE
    }

    /// Pairs of blocks that are looked at for a move with changes; beyond, they are shown as removed and added.
    private static final int MOST_PAIRS = 10_000;

    private static final double LEAST_ALIKE_WHEN_MOVED = 0.7;
    private static final int FEWEST_WORDS_WHEN_MOVED = 6;

    private final List<Block> old;
    private final List<Block> now;
    private final int[] partner;
    private final Fate[] fates;
    private final int[] origin;

    private BlockComparison(List<Block> old, List<Block> now) {
        this.old = old;
        this.now = now;
        var known = new HashMap<String, Integer>();
        partner = Alignment.of(
                Words.numbers(old.stream().map(Block::body).toList(), known),
                Words.numbers(now.stream().map(Block::body).toList(), known));
        fates = new Fate[old.size()];
        origin = new int[now.size()];
        Arrays.fill(fates, Fate.GONE);
        Arrays.fill(origin, -1);
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                pair(i, partner[i], Fate.KEPT);
            }
        }
    }

    static List<Change> of(List<Block> old, List<Block> now) {
        var comparison = new BlockComparison(old, now);
        comparison.findMoved();
        comparison.findRewritten();
        comparison.findMovedAndRewritten();
        return comparison.changes();
    }

    private void pair(int i, int j, Fate fate) {
        partner[i] = j;
        fates[i] = fate;
        origin[j] = i;
    }

    private void findMoved() {
        Map<String, Deque<Integer>> newcomers = new HashMap<>();
        for (int j : free(origin, 0, now.size())) {
            newcomers
                    .computeIfAbsent(now.get(j).body(), _ -> new ArrayDeque<>())
                    .add(j);
        }
        for (int i : free(partner, 0, old.size())) {
            Integer j = newcomers
                    .getOrDefault(old.get(i).body(), new ArrayDeque<>())
                    .poll();
            if (j != null && Strings.hasLetterOrDigit(old.get(i).body())) {
                pair(i, j, Fate.MOVED);
            }
        }
    }

    private void findRewritten() {
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            int nextOld = i;
            while (nextOld < old.size() && fates[nextOld] != Fate.KEPT) {
                nextOld++;
            }
            int nextNow = nextOld < old.size() ? partner[nextOld] : now.size();
            findRewritten(free(partner, i, nextOld), free(origin, j, nextNow));
            i = nextOld + 1;
            j = nextNow + 1;
        }
    }

    private void findRewritten(List<Integer> oldFree, List<Integer> nowFree) {
        if (oldFree.isEmpty() || nowFree.isEmpty()) {
            return;
        }
        int[] successors = Rewritten.successors(
                oldFree.stream().map(old::get).toList(),
                nowFree.stream().map(now::get).toList());
        for (int k = 0; k < successors.length; k++) {
            if (successors[k] >= 0) {
                pair(oldFree.get(k), nowFree.get(successors[k]), Fate.REWRITTEN);
            }
        }
    }

    private void findMovedAndRewritten() {
        List<Integer> oldFree = free(partner, 0, old.size());
        List<Integer> nowFree = free(origin, 0, now.size());
        if ((long) oldFree.size() * nowFree.size() > MOST_PAIRS) {
            return;
        }
        for (int i : oldFree) {
            var likeness = new Likeness(old.get(i));
            if (likeness.words() >= FEWEST_WORDS_WHEN_MOVED) {
                nowFree.stream()
                        .filter(j -> origin[j] < 0 && likeness.to(now.get(j)) >= LEAST_ALIKE_WHEN_MOVED)
                        .findFirst()
                        .ifPresent(j -> pair(i, j, Fate.MOVED));
            }
        }
    }

    private static List<Integer> free(int[] partners, int from, int to) {
        var free = new ArrayList<Integer>();
        for (int i = from; i < to; i++) {
            if (partners[i] < 0) {
                free.add(i);
            }
        }
        return free;
    }

    private List<Change> changes() {
        int[] numbers = numberMoves();
        var changes = new ArrayList<Change>();
        int i = 0;
        for (int j = 0; j < now.size(); j++) {
            int from = origin[j];
            if (from >= 0 && fates[from] != Fate.MOVED) {
                for (; i < from; i++) {
                    changes.add(departure(i, numbers));
                }
                i++;
            }
            changes.add(arrival(j, from, numbers));
        }
        for (; i < old.size(); i++) {
            changes.add(departure(i, numbers));
        }
        return changes;
    }

    private int[] numberMoves() {
        int[] numbers = new int[old.size()];
        int moves = 0;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = fates[i] == Fate.MOVED ? ++moves : 0;
        }
        return numbers;
    }

    private Change departure(int i, int[] numbers) {
        return numbers[i] > 0 ? new Change.MovedAway(old.get(i), numbers[i]) : new Change.Removed(old.get(i));
    }

    private Change arrival(int j, int from, int[] numbers) {
        Block block = now.get(j);
        if (from < 0) {
            return new Change.Added(block);
        }
        Block before = old.get(from);
        return switch (fates[from]) {
            case KEPT -> new Change.Kept(before, block);
            case MOVED -> new Change.MovedHere(before, block, numbers[from], WordComparison.of(before, block));
            case REWRITTEN, GONE -> new Change.Replaced(before, block, WordComparison.of(before, block));
        };
    }
}
