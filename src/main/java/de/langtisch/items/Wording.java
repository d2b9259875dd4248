package de.langtisch.items;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How much of a text was reworded: the measure of the quick lane, which is for typing errors (reality.md 11).
final class Wording {
    /// A run of letters or digits; every other character that is seen stands for itself.
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|\\p{N}+|[^\\p{L}\\p{N}\\p{Z}\\p{C}]");

    /// So many letters count as a word, so that a sentence without blanks is not one.
    private static final int LETTERS = 8;

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
        int words = before.size() - keptBefore.size() + after.size() - keptAfter.size();
        int letters = letters(before) - letters(keptBefore) + letters(after) - letters(keptAfter);
        for (int i = 0; i < keptBefore.size(); i++) {
            words += keptBefore.get(i).equals(keptAfter.get(i)) ? 0 : 2;
        }
        return Math.max(words, letters / LETTERS);
    }

    private static int letters(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
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
