package de.langtisch.citations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Goes through a text once, stops at what may begin a citation, and hands over to the reader that knows it.
final class Reader {
    private enum Lead {
        ARTIKEL,
        COURT,
        FUNDSTELLE,
        UNION_ACT,
        ECLI
    }

    private static final WordTable<Lead> LEADS = leads();
    private static final boolean[] STOPS = new boolean[256];

    static {
        for (char c = 'A'; c <= 'Z'; c++) {
            STOPS[c] = true;
        }
        for (char c : "§/.".toCharArray()) {
            STOPS[c] = true;
        }
    }

    private final Source source;
    private final List<Citation> found = new ArrayList<>();
    private final NormReader norms;
    private final RulingReader rulings;
    private final UnionActs unionActs;

    Reader(Source source) {
        this.source = source;
        this.norms = new NormReader(source, new BookReader(source), found);
        this.rulings = new RulingReader(source, found);
        this.unionActs = new UnionActs(source);
    }

    private static WordTable<Lead> leads() {
        Map<String, Lead> leads = new HashMap<>();
        FundstelleReader.COURTS.keySet().forEach(word -> leads.put(word, Lead.FUNDSTELLE));
        CourtReader.WORDS.keySet().forEach(word -> leads.put(word, Lead.COURT));
        List.of("Art", "Artt", "Artikel", "Artikels", "Artikeln").forEach(word -> leads.put(word, Lead.ARTIKEL));
        List.of("Richtlinie", "Richtlinien", "RL", "Verordnung", "VO", "Rahmenbeschluss", "Rahmenbeschlusses")
                .forEach(word -> leads.put(word, Lead.UNION_ACT));
        leads.put("ECLI", Lead.ECLI);
        leads.put("EU", Lead.ECLI);
        return new WordTable<>(leads);
    }

    List<Citation> read() {
        var chars = source.chars();
        int at = 0;
        while (at < chars.length) {
            char c = chars[at];
            at = c < 256 && STOPS[c] ? stop(c, at) : at + 1;
        }
        return found;
    }

    private int stop(char c, int at) {
        return switch (c) {
            case '§' -> norms.read(at);
            case '/', '.' ->
                Source.isDigit(source.at(at - 1)) && Source.isDigit(source.at(at + 1)) ? rulings.number(at) : at + 1;
            default -> word(at);
        };
    }

    private int word(int at) {
        if (Source.isLetter(source.at(at - 1))) {
            return at + 1;
        }
        int end = source.letters(at);
        var lead = LEADS.get(source.chars(), at, end);
        if (lead == null) {
            return end;
        }
        return switch (lead) {
            case ARTIKEL -> norms.read(at);
            case COURT -> rulings.court(at, end);
            case FUNDSTELLE -> rulings.fundstelle(at, end);
            case UNION_ACT -> unionAct(at, end);
            case ECLI -> rulings.ecli(at, end);
        };
    }

    private int unionAct(int at, int end) {
        var act = unionActs.at(at);
        if (act == null) {
            return end;
        }
        found.add(new NormCitation(at, act.end(), new Norm(act.book(), ""), NormCitation.Place.WHOLE));
        return act.end();
    }
}
