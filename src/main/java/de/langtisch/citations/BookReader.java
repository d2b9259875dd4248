package de.langtisch.citations;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the name of a law book: abbreviated ("GewO", "SGB V", "AG GlüStV NRW"), written out ("des Gesetzes über
/// Ordnungswidrigkeiten"), an act of the European Union by its number, or one that is not known.
final class BookReader {
    private static final int MOST_ADJECTIVES = 2;
    private static final Set<String> DETERMINERS = Set.of("des", "der", "dem", "den", "die", "das", "zum", "zur");

    private final Source source;
    private final UnionActs unionActs;
    private final SocialCode socialCode;
    private final Abbreviations abbreviations;
    private final WrittenOutBooks writtenOut;

    BookReader(Source source) {
        this.source = source;
        this.unionActs = new UnionActs(source);
        this.socialCode = new SocialCode(source);
        this.abbreviations = new Abbreviations(source);
        this.writtenOut = new WrittenOutBooks(source, abbreviations);
    }

    /// The book that follows at `from`, perhaps after "des" or "der"; after a letter its closing bracket may stand
    /// between.
    @Nullable
    BookMatch after(int from, boolean letterBefore) {
        int at = source.skipBlanks(from);
        if (source.at(at) == ')' && letterBefore) {
            at = source.skipBlanks(at + 1);
        }
        char first = source.at(at);
        if (Source.isDigit(first) || Source.isUpper(first)) {
            return here(at);
        }
        int word = source.letters(at);
        if (word - at < 3 || word - at > 3 || !DETERMINERS.contains(source.text(at, word))) {
            return null;
        }
        return afterDeterminer(source.skipBlanks(word));
    }

    private @Nullable BookMatch afterDeterminer(int from) {
        int at = from;
        for (int adjectives = 0; adjectives <= MOST_ADJECTIVES; adjectives++) {
            var book = here(at);
            if (book != null) {
                return book;
            }
            int end = source.word(at);
            boolean adjective = end - at > 3 && (source.at(end - 1) == 'n' || source.at(end - 1) == 'r');
            if (!adjective) {
                return null;
            }
            at = source.skipBlanks(end);
        }
        return null;
    }

    private @Nullable BookMatch here(int at) {
        if (Source.isDigit(source.at(at))) {
            return abbreviations.numbered(at);
        }
        if (!Source.isUpper(source.at(at))) {
            return null;
        }
        var act = unionActs.at(at);
        if (act != null) {
            return act;
        }
        var social = socialCode.at(at);
        if (social != null) {
            return social;
        }
        var known = abbreviations.at(at, true);
        if (known != null) {
            return known;
        }
        var named = writtenOut.at(at);
        return named != null ? named : abbreviations.at(at, false);
    }

    /// Where the known book begins that stands right before `sign`: "HGB § 6"; -1 where none does.
    int startBefore(int sign) {
        int end = source.skipBlanksBefore(sign);
        int start = source.lettersBefore(end);
        if (start == end || end == sign) {
            return -1;
        }
        int social = socialCode.startBefore(start, end);
        return social >= 0 ? social : abbreviations.startBefore(start, end);
    }

    /// The book that begins at a place found by [#startBefore].
    String bookAt(int start) {
        var book = here(start);
        return book == null ? source.text(start, source.letters(start)) : book.book();
    }
}
