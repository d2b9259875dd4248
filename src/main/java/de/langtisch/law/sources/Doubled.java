package de.langtisch.law.sources;

/// Some collections hold a text, or a centred line, twice in a row; one of them is enough.
final class Doubled {
    private static final int SHORTEST = 12;

    private Doubled() {}

    /// The text itself, or its first half where the second is the same.
    static String once(String text) {
        int length = text.length();
        for (int gap = 1; gap <= 3 && length > SHORTEST; gap++) {
            int half = (length - gap) / 2;
            boolean twice = (length - gap) % 2 == 0
                    && text.substring(half, half + gap).isBlank()
                    && text.regionMatches(0, text, half + gap, half);
            if (twice && text.chars().anyMatch(Character::isLetter)) {
                return text.substring(0, half);
            }
        }
        return text;
    }
}
