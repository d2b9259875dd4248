package de.langtisch.text;

import de.langtisch.text.Change.Block;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many of its words a block shares with others, wherever they stand in it (Dice's coefficient, 0 to 1).
final class Likeness {
    private final Map<String, Integer> counts = new HashMap<>();
    private final Block block;
    private final int words;

    Likeness(Block block) {
        this.block = block;
        List<String> own = Words.telling(block.body());
        words = own.size();
        own.forEach(word -> counts.merge(word, 1, Integer::sum));
    }

    int words() {
        return words;
    }

    double to(Block other) {
        if (other.isTableRow() != block.isTableRow()) {
            return 0;
        }
        List<String> others = Words.telling(other.body());
        Map<String, Integer> seen = new HashMap<>();
        long common = others.stream()
                .filter(word -> seen.merge(word, 1, Integer::sum) <= counts.getOrDefault(word, 0))
                .count();
        return 2.0 * common / Math.max(1, words + others.size());
    }
}
