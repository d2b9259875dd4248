package de.langtisch.citations;

/// The text being read. Asking beyond either end gives the character 0, which is neither letter, digit nor blank.
final class Source {
    private static final int MOST_BLANKS = 8;
    private static final int LONGEST_WORD = 80;

    final int length;
    private final char[] chars;
    private final String text;

    Source(String text) {
        this.text = text;
        this.chars = text.toCharArray();
        this.length = chars.length;
    }

    char at(int i) {
        return i >= 0 && i < length ? chars[i] : 0;
    }

    char[] chars() {
        return chars;
    }

    String text(int start, int end) {
        return text.substring(start, end);
    }

    boolean startsWith(String word, int at) {
        return text.startsWith(word, at);
    }

    /// Whether the word stands there and ends there.
    boolean isWord(String word, int at) {
        return text.startsWith(word, at) && !isLetter(at(at + word.length()));
    }

    /// After the blanks, of which more than a few belong to no citation.
    int skipBlanks(int from) {
        int i = from;
        while (i < from + MOST_BLANKS && isBlank(at(i))) {
            i++;
        }
        return i;
    }

    int skipBlanksBefore(int from) {
        int i = from;
        while (i > from - MOST_BLANKS && isBlank(at(i - 1))) {
            i--;
        }
        return i;
    }

    int letters(int from) {
        int i = from;
        while (i < from + LONGEST_WORD && isLetter(at(i))) {
            i++;
        }
        return i;
    }

    int lettersBefore(int from) {
        int i = from;
        while (i > from - LONGEST_WORD && isLetter(at(i - 1))) {
            i--;
        }
        return i;
    }

    int digits(int from) {
        int i = from;
        while (i < from + LONGEST_WORD && isDigit(at(i))) {
            i++;
        }
        return i;
    }

    int digitsBefore(int from) {
        int i = from;
        while (i > from - LONGEST_WORD && isDigit(at(i - 1))) {
            i--;
        }
        return i;
    }

    /// A word with its inner hyphens: "Sozialversicherungs-Rechengrößenverordnung".
    int word(int from) {
        int i = letters(from);
        while (i < from + LONGEST_WORD && isHyphen(at(i)) && isLetter(at(i + 1))) {
            i = letters(i + 1);
        }
        return i;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isUpper(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    static boolean isLower(char c) {
        return c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    }

    static boolean isLetter(char c) {
        return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\n' || c == '\t' || c == '\r' || c == '\u202f' || c == '\u2009';
    }

    /// Hyphens and dashes of every length.
    static boolean isHyphen(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
    }
}
