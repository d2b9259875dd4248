package de.langtisch.text;

import de.langtisch.text.Change.Block;
import java.util.List;
import java.util.function.IntFunction;

/// The comparison (Änderungsvergleich) of two canonical texts: block by block, within a rewritten block word by word.
/// It is complete: applied to the old text it gives the new one, to the character.
public record Comparison(List<Change> changes) {
    public Comparison {
        changes = List.copyOf(changes);
    }

    /// What is said beside the colours. `unchanged` gets the number of blocks folded away, the moves get theirs.
    public record Words(
            String inserted,
            String deleted,
            String formOnly,
            IntFunction<String> movedHere,
            IntFunction<String> movedAway,
            IntFunction<String> unchanged) {
        /// From a message source: key and one argument to sentence.
        public static Words from(Lookup messages) {
            return new Words(
                    messages.text("text.comparison.inserted"),
                    messages.text("text.comparison.deleted"),
                    messages.text("text.comparison.formOnly"),
                    number -> messages.text("text.comparison.movedHere", number),
                    number -> messages.text("text.comparison.movedAway", number),
                    count -> messages.text("text.comparison.unchanged", count));
        }
    }

    /// A message source, without knowing which.
    @FunctionalInterface
    public interface Lookup {
        String text(String key, Object... arguments);
    }

    public static Comparison of(String old, String now) {
        return new Comparison(BlockComparison.of(Blocks.of(old), Blocks.of(now)));
    }

    /// True when the two texts are the same.
    public boolean isEmpty() {
        return changes.stream()
                .allMatch(change -> change instanceof Change.Kept(Block old, Block now)
                        && old.gap().equals(now.gap()));
    }

    /// The new text, made of the old one and of what came.
    public String applyTo(String old) {
        return new Patch(old).apply(changes);
    }

    /// Safe HTML to be read from top to bottom; what came and went is said in words as well as marked. Stretches of
    /// more than three blocks that stayed are folded. To stand in an element of class `vergleich`.
    public String toHtml(Words words) {
        return new ComparisonHtml(words).of(changes);
    }
}
