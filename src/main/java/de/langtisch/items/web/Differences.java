package de.langtisch.items.web;

import de.langtisch.items.FieldDifference;
import de.langtisch.items.Words;
import de.langtisch.text.Comparison;

/// The comparison as HTML with its German words.
final class Differences {
    private Differences() {}

    static String html(FieldDifference difference, Words words) {
        return difference.comparison().toHtml(Comparison.Words.from(words::get));
    }
}
