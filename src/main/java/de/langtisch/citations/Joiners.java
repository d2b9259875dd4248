package de.langtisch.citations;

import java.util.List;
import java.util.Set;

/// The words and signs that join citations in a list.
final class Joiners {
    private static final Set<String> WITHIN = Set.of("und", "u", "oder", "bis", "sowie", "bzw", "and");
    private static final List<String> BETWEEN = List.of(
            "in Verbindung mit",
            "in Verb. mit",
            "i.V.m.",
            "i. V. m.",
            "i.V. mit",
            "i. V. mit",
            "iVm",
            "i.Vm.",
            "iV mit",
            "jeweils i.V.m.",
            "in entsprechender Anwendung von",
            "noch",
            "als auch");
    private static final Set<String> SMALL = Set.of(
            "nach", "des", "der", "den", "dem", "gemäß", "aus", "von", "zu", "gegen", "in", "mit", "die", "das", "auf");
    private static final int MOST_SMALL = 2;

    private Joiners() {}

    /// After a joiner that may stand between two values of one list: comma, "und", "bis", a dash. -1 without.
    static int within(Source source, int from) {
        int at = source.skipBlanks(from);
        char c = source.at(at);
        if (c == ',') {
            int next = source.skipBlanks(at + 1);
            int after = word(source, next);
            return after < 0 ? next : after;
        }
        if (Source.isHyphen(c) || c == '/') {
            return source.skipBlanks(at + 1);
        }
        return at == from ? -1 : word(source, at);
    }

    private static int word(Source source, int at) {
        int end = source.letters(at);
        if (end == at || end - at > 5 || !WITHIN.contains(source.text(at, end))) {
            return -1;
        }
        return source.skipBlanks(source.at(end) == '.' ? end + 1 : end);
    }

    /// After everything that may stand between two citations of one chain, each with a sign of its own: "i.V.m.",
    /// "sowie nach". -1 without.
    static int between(Source source, int from) {
        int joined = within(source, from);
        int at = joined < 0 ? semicolon(source, from) : joined;
        for (var words : BETWEEN) {
            if (source.startsWith(words, at)) {
                at = source.skipBlanks(at + words.length());
                joined = at;
                break;
            }
        }
        return at > source.skipBlanks(from) || joined >= 0 ? smallWords(source, at) : -1;
    }

    private static int semicolon(Source source, int from) {
        int at = source.skipBlanks(from);
        return source.at(at) == ';' ? source.skipBlanks(at + 1) : at;
    }

    private static int smallWords(Source source, int from) {
        int at = from;
        for (int i = 0; i < MOST_SMALL; i++) {
            int end = source.letters(at);
            if (end == at || end - at > 5 || !SMALL.contains(source.text(at, end))) {
                break;
            }
            at = source.skipBlanks(end);
        }
        return at;
    }
}
