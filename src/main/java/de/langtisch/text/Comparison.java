package de.langtisch.text;

/// stub
public record Comparison(String now) {
    public static Comparison of(String old, String now) {
        return new Comparison(now);
    }

    public String toHtml() {
        return now;
    }
}
