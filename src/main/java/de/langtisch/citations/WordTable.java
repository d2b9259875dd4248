package de.langtisch.citations;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A map from words that is asked with a piece of a text, without making a string of it: the reader asks it for every
/// word with a capital letter.
final class WordTable<T> {
    private static final int LONGEST = 40;

    private final String[] words;
    private final Object[] values;
    private final int mask;

    WordTable(Map<String, T> entries) {
        int size = Integer.highestOneBit(Math.max(16, entries.size() * 3)) * 2;
        this.mask = size - 1;
        this.words = new String[size];
        this.values = new Object[size];
        entries.forEach(this::put);
    }

    private void put(String word, T value) {
        var chars = word.toCharArray();
        int slot = hash(chars, 0, chars.length) & mask;
        while (words[slot] != null) {
            slot = slot + 1 & mask;
        }
        words[slot] = word;
        values[slot] = value;
    }

    @SuppressWarnings("unchecked")
    @Nullable
    T get(char[] chars, int start, int end) {
        if (end - start > LONGEST) {
            return null;
        }
        int slot = hash(chars, start, end) & mask;
        for (var word = words[slot]; word != null; word = words[slot]) {
            if (same(word, chars, start, end)) {
                return (T) values[slot];
            }
            slot = slot + 1 & mask;
        }
        return null;
    }

    private static int hash(char[] chars, int start, int end) {
        int hash = end - start;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + chars[i];
        }
        return hash ^ hash >>> 15;
    }

    private static boolean same(String word, char[] chars, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != chars[start + i]) {
                return false;
            }
        }
        return true;
    }
}
