package de.langtisch.citations;

/// A law book found in the text: where its name ends, and its short name, or the name as written where it is unknown.
record BookMatch(int end, String book) {}
