package de.langtisch.text;

import java.util.function.IntFunction;

/// stub
public record Comparison(String now) {
    public record Words(
            String inserted,
            String deleted,
            String formOnly,
            IntFunction<String> movedHere,
            IntFunction<String> movedAway,
            IntFunction<String> unchanged) {
        public static Words from(Lookup messages) {
            return new Words("", "", "", n -> "", n -> "", n -> "");
        }
    }

    @FunctionalInterface
    public interface Lookup {
        String text(String key, Object... arguments);
    }

    public static Comparison of(String old, String now) {
        return new Comparison(now);
    }

    public String toHtml(Words words) {
        return now;
    }
}
