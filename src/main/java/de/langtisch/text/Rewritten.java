package de.langtisch.text;

import de.langtisch.text.Change.Block;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Decides between two places that stayed which new block an old one became: the words of both stretches are aligned,
/// and each old block follows most of its words. Linear but for sorting, so a text rewritten everywhere costs no more.
final class Rewritten {
    /// Share of the words of both blocks that must have stayed.
    private static final double LEAST_ALIKE = 0.3;

    private final Map<String, Integer> known = new HashMap<>();
    private final Stretch old;
    private final Stretch now;

    /// The words of several blocks in a row, each with the index of its block.
    private record Stretch(int[] words, int[] blocks, int[] sizes) {}

    private Rewritten(List<Block> old, List<Block> now) {
        this.old = stretch(old);
        this.now = stretch(now);
    }

    /// For each old block the index of its successor, or -1; successors are in rising order.
    static int[] successors(List<Block> old, List<Block> now) {
        boolean tables = old.size() == now.size()
                && old.stream().allMatch(Block::isTableRow)
                && now.stream().allMatch(Block::isTableRow);
        int[] successors = new int[old.size()];
        if (tables) {
            Arrays.setAll(successors, i -> i);
            return successors;
        }
        var rewritten = new Rewritten(old, now);
        Map<Long, Integer> votes = rewritten.votes();
        int[] most = new int[old.size()];
        Arrays.fill(successors, -1);
        votes.forEach((pair, count) -> {
            int i = (int) (pair >> 32);
            int j = (int) (long) pair;
            boolean sameForm = old.get(i).isTableRow() == now.get(j).isTableRow();
            if (sameForm && count > most[i] && rewritten.share(i, j, count) >= LEAST_ALIKE) {
                most[i] = count;
                successors[i] = j;
            }
        });
        return Alignment.longestRising(successors);
    }

    private double share(int i, int j, int common) {
        return 2.0 * common / (old.sizes()[i] + now.sizes()[j]);
    }

    private Map<Long, Integer> votes() {
        int[] partner = Alignment.of(old.words(), now.words());
        Map<Long, Integer> votes = new HashMap<>();
        for (int word = 0; word < partner.length; word++) {
            if (partner[word] >= 0) {
                long pair = (long) old.blocks()[word] << 32 | now.blocks()[partner[word]];
                votes.merge(pair, 1, Integer::sum);
            }
        }
        return votes;
    }

    private Stretch stretch(List<Block> blocks) {
        int[][] words = blocks.stream()
                .map(block -> Words.numbers(Words.telling(block.body()), known))
                .toArray(int[][]::new);
        int[] sizes = Arrays.stream(words).mapToInt(own -> own.length).toArray();
        int[] all = Arrays.stream(words).flatMapToInt(Arrays::stream).toArray();
        int[] owners = new int[all.length];
        int end = 0;
        for (int block = 0; block < sizes.length; block++) {
            Arrays.fill(owners, end, end + sizes[block], block);
            end += sizes[block];
        }
        return new Stretch(all, owners, sizes);
    }
}
