package de.langtisch.citations;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the name of a court at a word that begins one: "BGH", "OVG NRW", "Verwaltungsgerichts Köln", "OLG Frankfurt am
/// Main". The words themselves are found by the reader of the whole text.
final class CourtReader {
    /// Whether a court's word stands alone or wants a place behind it.
    enum Kind {
        ALONE,
        WITH_PLACE
    }

    static final Map<String, Kind> WORDS = new HashMap<>();

    private static final Set<String> NO_PLACE = Set.of(
            "Urteil",
            "Urteile",
            "Urteils",
            "Urteilen",
            "Urt",
            "Beschluss",
            "Beschluß",
            "Beschlüsse",
            "Beschlusses",
            "Beschl",
            "Entscheidung",
            "Entscheidungen",
            "Az",
            "In",
            "Die",
            "Der",
            "Das",
            "Nr",
            "Rn",
            "Rdnr",
            "Aktenzeichen");
    private static final Set<String> TAILS = Set.of(
            "am Main",
            "a.M.",
            "a. M.",
            "am Rhein",
            "an der Weinstraße",
            "an der Weinstrasse",
            "a.d. Weinstraße",
            "a. d. Weinstraße",
            "an der Havel",
            "(Oder)",
            "Holstein",
            "Westfalen",
            "in Holstein",
            "i.d.OPf.",
            "a.d.");

    static {
        for (var word : Set.of(
                "BVerfG",
                "BVerwG",
                "BGH",
                "BAG",
                "BFH",
                "BSG",
                "BPatG",
                "RG",
                "RFH",
                "BayObLG",
                "EuGH",
                "EuG",
                "EGMR",
                "KG",
                "BayVGH",
                "HessVGH",
                "OVGNRW",
                "BayVerfGH",
                "GmSOGB")) {
            WORDS.put(word, Kind.ALONE);
        }
        for (var word : Set.of(
                "Bundesverfassungsgericht",
                "Bundesverwaltungsgericht",
                "Bundesgerichtshof",
                "Bundesarbeitsgericht",
                "Bundesfinanzhof",
                "Bundessozialgericht",
                "Bundespatentgericht",
                "Kammergericht",
                "Reichsgericht")) {
            WORDS.put(word, Kind.ALONE);
            WORDS.put(word + "s", Kind.ALONE);
            WORDS.put(word + "es", Kind.ALONE);
        }
        for (var word : Set.of(
                "VG", "OVG", "VGH", "OLG", "LG", "AG", "SG", "LSG", "ArbG", "LAG", "FG", "VerfGH", "LVerfG", "StGH",
                "VerfG")) {
            WORDS.put(word, Kind.WITH_PLACE);
        }
        for (var word : Set.of(
                "Verwaltungsgericht",
                "Oberverwaltungsgericht",
                "Verwaltungsgerichtshof",
                "Landgericht",
                "Oberlandesgericht",
                "Amtsgericht",
                "Sozialgericht",
                "Landessozialgericht",
                "Arbeitsgericht",
                "Landesarbeitsgericht",
                "Finanzgericht",
                "Verfassungsgerichtshof",
                "Landesverfassungsgericht")) {
            WORDS.put(word, Kind.WITH_PLACE);
            WORDS.put(word + "s", Kind.WITH_PLACE);
            WORDS.put(word + "es", Kind.WITH_PLACE);
        }
    }

    /// A court's name in the text, and its short name.
    record Found(int start, int end, String name) {}

    private final Source source;
    private final Map<String, String> shortNames = new HashMap<>();

    CourtReader(Source source) {
        this.source = source;
    }

    Found at(int word, Kind kind) {
        int wordEnd = source.letters(word);
        int start = adjectiveBefore(word);
        int end = kind == Kind.ALONE ? wordEnd : place(wordEnd);
        return new Found(start, end, shortName(source.text(start, end)));
    }

    private String shortName(String written) {
        return shortNames.computeIfAbsent(written, CourtReader::read);
    }

    private static String read(String written) {
        var name = written.replaceAll("[\\s\\u00a0]+", " ").replaceFirst("(?<=gericht|hof)e?s(?= |$)", "");
        return Court.of(name).map(Court::name).orElse(name);
    }

    /// "Hess. VGH", "Bayerischer Verwaltungsgerichtshof"
    private int adjectiveBefore(int word) {
        int end = source.skipBlanksBefore(word);
        int point = source.at(end - 1) == '.' ? end - 1 : end;
        int start = source.lettersBefore(point);
        if (start == point || end == word || !Source.isUpper(source.at(start))) {
            return word;
        }
        var adjective = source.text(start, point);
        boolean state = point < end
                ? Set.of("Hess", "Bay", "Nds", "Sächs", "Thür", "Pfälz", "Saarl")
                        .contains(adjective)
                : adjective.matches(
                        "(Hessisch|Bayerisch|Niedersächsisch|Sächsisch|Thüringisch|Saarländisch|Pfälzisch)e[srn]?"
                                + "|Hamburgische[srn]?|Schleswig-Holsteinische[srn]?|Thüringer");
        return state ? start : word;
    }

    private int place(int from) {
        int at = source.skipBlanks(from);
        if (source.isWord("für", at) || source.isWord("des", at)) {
            int land = source.skipBlanks(source.letters(at));
            if (source.isWord("das", land)) {
                land = source.skipBlanks(land + 3);
            }
            boolean named = source.isWord("Land", land)
                    || source.isWord("Landes", land)
                    || source.isWord("Freistaats", land)
                    || source.isWord("Freistaates", land);
            at = named ? source.skipBlanks(source.letters(land)) : from;
        }
        int end = source.word(at);
        if (at == from || end == at || !Source.isUpper(source.at(at)) || NO_PLACE.contains(source.text(at, end))) {
            return from;
        }
        int tail = source.skipBlanks(end);
        for (var word : TAILS) {
            if (source.startsWith(word, tail)) {
                return tail + word.length();
            }
        }
        return end;
    }

    static @Nullable Kind kind(String word) {
        return WORDS.get(word);
    }
}
