package de.langtisch.citations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a place in a journal or collection of decisions: "NJW 2015, 1827", "BVerfGE 35, 263 (271)", "BStBl II 1999,
/// 213". Names are facts of the trade; the collections of a court name the court.
final class FundstelleReader {
    static final Map<String, String> COURTS = new HashMap<>();
    private static final List<String> FURTHER = List.of(
            "-RR",
            "/NV",
            " / NV",
            "/ NV",
            ".",
            " Int.",
            " Int",
            " II",
            " I",
            "-Prax",
            "-Beil",
            "Prax",
            "-RD",
            " III",
            "-Spezial");

    static {
        for (var journal :
                ("NJW NJOZ NVwZ NStZ NZA NZG NZI NZM NZS NZV NZBau GRUR WRP MDR FamRZ FuR JZ JR JuS JA DVBl DÖV DVP GewArch ZfWG "
                                + "NWVBl NordÖR BayVBl VBlBW SächsVBl ThürVBl LKV LKRZ UPR NuR ZUR ZfBR BauR BRS BB DB WM ZIP AG DStR DStRE HFR EFG UR UVR "
                                + "IStR BStBl VersR DAR VRS zfs ZMR WuM GuT AnwBl StV StraFo wistra NZWiSt StRR BlPMZ Mitt MMR CR ZUM AfP KuR InfAuslR "
                                + "ZAR AuAS AuR ArbuR ZTR PersR PersV RiA ZBR IÖD EuZW EuGRZ EWS RIW IPRax BeckRS GesR MedR PharmR ZLR LRE RdL AgrarR VIZ ZOV "
                                + "OVGE ESVGH HGZ OLGZ OLGR KGR Rpfleger JurBüro AGS NJ Breith SGb NZFam ZEV ZInsO DZWIR EWiR ZBB BKR Warn LM MarkenR BayObLGZ BayObLGSt RAG ZESAR DStZ StuB "
                                + "RdE EnWZ IR VergabeR NdsVBl NdsRpfl JMBl SchlHA RNotZ DNotZ MittBayNot ZfSch TranspR KirchE")
                        .split(" ")) {
            COURTS.put(journal, "");
        }
        COURTS.putAll(Map.of(
                "BVerfGE", "BVerfG", "BVerfGK", "BVerfG", "BVerwGE", "BVerwG", "BGHZ", "BGH", "BGHSt", "BGH", "BAGE",
                "BAG", "BSGE", "BSG", "BFHE", "BFH", "RGZ", "RG", "RGSt", "RG"));
        COURTS.put("BPatGE", "BPatG");
        COURTS.put("BDHE", "BDH");
        COURTS.put("SozR", "BSG");
    }

    private static final Set<String> DECISION_WORDS =
            Set.of("Slg", "Urteil", "Beschluss", "Beschluß", "Entscheidung", "NRW", "Main", "Juris", "JURIS");

    /// A place in the text with the court of its collection, empty for a journal.
    record Found(int end, String court, String name) {}

    private final Source source;

    FundstelleReader(Source source) {
        this.source = source;
    }

    /// At a word of [#COURTS].
    @Nullable
    Found at(int start) {
        int word = source.letters(start);
        var court = COURTS.getOrDefault(source.text(start, word), "");
        if (source.isWord("SozR", start)) {
            return bySection(start, word);
        }
        int name = word;
        for (var further : FURTHER) {
            if (source.startsWith(further, word)) {
                name = word + further.length();
                break;
            }
        }
        int number = source.skipBlanks(name);
        boolean bracketed = source.at(source.skipBlanksBefore(start) - 1) == '(' && source.at(number) == ')';
        number = bracketed ? source.skipBlanks(number + 1) : number;
        int end = volumeAndPage(number);
        return end < 0 || number == name ? null : new Found(end, court, source.text(start, name));
    }

    /// "SozR 4-2500 § 31 Nr 6": a place by section; as a parallel place, behind "=", it says nothing new.
    private @Nullable Found bySection(int start, int word) {
        int at = source.skipBlanks(word);
        while (at < word + 14
                && (Source.isDigit(source.at(at)) || Source.isHyphen(source.at(at)) || Source.isBlank(source.at(at)))) {
            at++;
        }
        int number = source.at(at) == '§' ? source.skipBlanks(at + 1) : at;
        int section = source.letters(source.digits(number));
        int nr = source.skipBlanks(section);
        int end = source.isWord("Nr", nr) ? source.digits(source.skipBlanks(nr + 2)) : -1;
        boolean parallel = source.at(source.skipBlanksBefore(start) - 1) == '=';
        return end < 0 || section == number || parallel ? null : new Found(end, "BSG", "SozR");
    }

    /// A place that no decision has: one of the Finance Ministry's letters, or of an author named right before it.
    boolean isOfLiterature(int start) {
        if (source.isWord("BStBl I", start)) {
            return true;
        }
        int end = source.skipBlanksBefore(start);
        end = source.at(end - 1) == ',' ? source.skipBlanksBefore(end - 1) : end;
        int name = source.lettersBefore(end);
        return end - name > 2 && Source.isUpper(source.at(name)) && !DECISION_WORDS.contains(source.text(name, end));
    }

    /// Where "61, 138 (149)" begins in "; 61, 138 (149)" behind a place in a collection; -1 where nothing of the kind
    /// follows.
    int continuationStart(int from) {
        int at = from;
        while (at < from + 7 && (isFollowing(source.at(at)) || Source.isBlank(source.at(at)))) {
            at++;
        }
        int start = source.skipBlanks(at + 1);
        int end = source.at(at) == ';' ? volumeAndPage(start) : -1;
        return end > 0 && hasBracket(start, end) ? start : -1;
    }

    int continuationEnd(int start) {
        return volumeAndPage(start);
    }

    /// Of "f.)", "ff.>", ">" behind a page.
    private static boolean isFollowing(char c) {
        return c == 'f' || c == '.' || c == ')' || c == '>';
    }

    private boolean hasBracket(int start, int end) {
        for (int i = start; i < end; i++) {
            if (source.at(i) == '(' || source.at(i) == '<') {
                return true;
            }
        }
        return false;
    }

    private int volumeAndPage(int at) {
        int volume = source.digits(at);
        if (volume == at || volume - at > 4 || source.at(source.skipBlanks(volume)) != ',') {
            return -1;
        }
        int page = source.skipBlanks(source.skipBlanks(volume) + 1);
        page = source.isWord("S", page) && source.at(page + 1) == '.' ? source.skipBlanks(page + 2) : page;
        int end = source.digits(page);
        if (end == page || end - page > 5 || source.at(end) == '.' && Source.isDigit(source.at(end + 1))) {
            return -1;
        }
        return furtherPages(end);
    }

    /// ", 719" and "(271)"
    private int furtherPages(int from) {
        int comma = source.skipBlanks(from);
        if (source.at(comma) == ',') {
            int page = source.skipBlanks(comma + 1);
            int end = source.digits(page);
            boolean further = end > page
                    && end - page < 6
                    && source.at(end) != '.'
                    && !Source.isLetter(source.at(end))
                    && source.at(source.skipBlanks(end)) != '(';
            return further ? end : from;
        }
        if (source.at(comma) == '(' || source.at(comma) == '<') {
            int page = source.skipBlanks(comma + 1);
            int end = source.digits(page);
            if (end > page && end - page < 6) {
                int close = source.skipBlanks(end);
                return source.at(close) == ')' || source.at(close) == '>' ? close + 1 : end;
            }
        }
        return from;
    }
}
