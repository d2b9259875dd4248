package de.langtisch.citations;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Short names of courts: kind abbreviated, state instead of its adjective, one spelling for each place. What is not
/// recognised stays as written.
final class CourtNames {
    static final Set<String> EUROPEAN = Set.of("EuGH", "EuG", "EGMR");

    private static final String ADJECTIVE = "(?<land>[\\p{Lu}][\\p{L}-]*?)(?:isch(?:e[rs]?|en)|er|\\.)";
    private static final Pattern PANEL = Pattern.compile(
            "[ ,-]+(?:Der )?((?:\\d{1,2}[a-z]?\\.|(?:Erste|Zweite|Dritte|Vierte|Fünfte|Sechste|Siebte|Achte|Neunte|Zehnte)[rs]?"
                    + "|Große[rs]?|Gemeinsame[rs]?)[ \\p{L}-]{0,40}?(?:[sS]enat|[kK]ammer|Abteilung)\\b.{0,60}"
                    + "|(?:Vergabe|Kartell|Straf|Zivil|Fach|Landwirtschafts|Notar|Flurbereinigungs)senat\\b.{0,60})$");

    private static final List<Map.Entry<String, String>> KINDS = List.of(
            entry("Oberverwaltungsgericht|OVG", "OVG"),
            entry("Verwaltungsgerichtshof|VGH", "VGH"),
            entry("Verwaltungsgericht|VG", "VG"),
            entry("Oberlandesgericht|OLG", "OLG"),
            entry("Landesarbeitsgericht|LArbG|LAG", "LAG"),
            entry("Landessozialgericht|LSG", "LSG"),
            entry("Landesverfassungsgericht|LVerfG", "LVerfG"),
            entry("Verfassungsgerichtshof|VerfGH|VfGH", "VerfGH"),
            entry("Verfassungsgericht|VerfG", "VerfG"),
            entry("Staatsgerichtshof|StGH", "StGH"),
            entry("Finanzgericht|FG", "FG"),
            entry("Landgericht|LG", "LG"),
            entry("Amtsgericht|AG", "AG"),
            entry("Arbeitsgericht|ArbG", "ArbG"),
            entry("Sozialgericht|SG", "SG"),
            entry("Vergabekammern?|VK", "VK"),
            entry("Kammergericht|KG", "KG"));

    private static final List<Map.Entry<Pattern, String>> KIND_PATTERNS = KINDS.stream()
            .map(kind -> entry(
                    Pattern.compile("^(?:" + ADJECTIVE + " )?(?:" + kind.getKey() + ")(?: (?<place>.+))?$"),
                    kind.getValue()))
            .toList();

    private static final Pattern FEDERAL = Pattern.compile(
            "^(BVerfG|BVerwG|BGH|BAG|BFH|BSG|BPatG|BayObLG|EuGH|EuG|EGMR)(?: .*)?$", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(
            entry("Bundesverfassungsgericht", "BVerfG"),
            entry("Bundesverwaltungsgericht", "BVerwG"),
            entry("Bundesgerichtshof", "BGH"),
            entry("Bundesarbeitsgericht", "BAG"),
            entry("Bundesfinanzhof", "BFH"),
            entry("Bundessozialgericht", "BSG"),
            entry("Bundespatentgericht", "BPatG"),
            entry("Bayerisches Oberstes Landesgericht", "BayObLG"),
            entry("Europäischer Gerichtshof für Menschenrechte", "EGMR"),
            entry("Europäischer Gerichtshof", "EuGH"),
            entry("Gerichtshof der Europäischen Union", "EuGH"),
            entry("Gericht der Europäischen Union", "EuG"),
            entry("BayVGH", "VGH Bayern"),
            entry("HessVGH", "VGH Hessen"));

    private CourtNames() {}

    record Split(String name, @Nullable String spruchkoerper) {}

    static Split split(String written) {
        var text = clean(written);
        var panel = PANEL.matcher(text);
        if (panel.find() && panel.start() > 0) {
            return new Split(shortName(text.substring(0, panel.start())), panel(panel.group(1)));
        }
        return new Split(shortName(text), null);
    }

    static String panel(String written) {
        var text = clean(written);
        return text.length() <= 100 ? text : text.substring(0, 100);
    }

    private static String clean(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ")
                .replace("Schleswig Holstein", "Schleswig-Holstein")
                .strip();
    }

    private static String shortName(String name) {
        var known = WRITTEN_OUT.get(name);
        if (known != null) {
            return known;
        }
        var federal = FEDERAL.matcher(name);
        if (federal.matches()) {
            return federal(federal.group(1));
        }
        for (var kind : KIND_PATTERNS) {
            var match = kind.getKey().matcher(name);
            if (match.matches() && (match.group("land") == null || CourtPlaces.isState(match.group("land")))) {
                return join(
                        kind.getValue(), CourtPlaces.place(kind.getValue(), match.group("land"), match.group("place")));
            }
        }
        return name;
    }

    private static String join(String kind, String place) {
        return kind.equals("KG") || place.isEmpty() ? kind : kind + " " + place;
    }

    private static String federal(String name) {
        return List.of("BVerfG", "BVerwG", "BGH", "BAG", "BFH", "BSG", "BPatG", "BayObLG", "EuGH", "EuG", "EGMR")
                .stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElse(name);
    }
}
