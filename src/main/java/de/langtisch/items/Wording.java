package de.langtisch.items;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/// How much of a text was reworded: the measure of the quick lane, which is for typing errors (reality.md 11).
final class Wording {
    private static final Pattern BETWEEN = Pattern.compile("\\s+");

    private Wording() {}

    /// Words added and words taken away; a moved word counts as both.
    static int changed(String old, String now) {
        if (old.equals(now)) {
            return 0;
        }
        var before = words(old);
        var after = words(now);
        var keptBefore = common(before, after);
        var keptAfter = common(after, before);
        int changed = before.size() - keptBefore.size() + after.size() - keptAfter.size();
        for (int i = 0; i < keptBefore.size(); i++) {
            changed += keptBefore.get(i).equals(keptAfter.get(i)) ? 0 : 2;
        }
        return changed;
    }

    private static List<String> words(String text) {
        return List.of(BETWEEN.split(text.strip()));
    }

    /// Those words of one text, in its order, that the other has too, as often as it has them.
    private static List<String> common(List<String> words, List<String> other) {
        var left = new HashMap<String, Integer>();
        other.forEach(word -> left.merge(word, 1, Integer::sum));
        var common = new ArrayList<String>();
        for (var word : words) {
            if (left.getOrDefault(word, 0) > 0) {
                left.merge(word, -1, Integer::sum);
                common.add(word);
            }
        }
        return common;
    }
}
