package de.langtisch.citations;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The place in a court's short name: town or state, one spelling each.
final class CourtPlaces {
    private static final Map<String, String> STATES = Map.ofEntries(
            entry("Baden-Württemberg", "Baden-Württemberg"),
            entry("Bayer", "Bayern"),
            entry("Bay", "Bayern"),
            entry("Berlin", "Berlin"),
            entry("Brandenburg", "Brandenburg"),
            entry("Hamburg", "Hamburg"),
            entry("Hanseat", "Hamburg"),
            entry("Hess", "Hessen"),
            entry("Niedersächs", "Niedersachsen"),
            entry("Nds", "Niedersachsen"),
            entry("Pfälz", "Zweibrücken"),
            entry("Saarländ", "Saarland"),
            entry("Sächs", "Sachsen"),
            entry("Schleswig-Holstein", "Schleswig-Holstein"),
            entry("Thüring", "Thüringen"));

    /// Kind and place as some write them, and the usual name.
    private static final Map<String, String> USUAL = Map.ofEntries(
            entry("OVG Münster", "NRW"),
            entry("OVG Lüneburg", "Niedersachsen"),
            entry("OVG Bautzen", "Sachsen"),
            entry("OVG Koblenz", "Rheinland-Pfalz"),
            entry("OVG Greifswald", "Mecklenburg-Vorpommern"),
            entry("OVG Magdeburg", "Sachsen-Anhalt"),
            entry("OVG Saarlouis", "Saarland"),
            entry("OVG Schleswig", "Schleswig-Holstein"),
            entry("OVG Weimar", "Thüringen"),
            entry("VGH Kassel", "Hessen"),
            entry("VGH Mannheim", "Baden-Württemberg"),
            entry("VGH München", "Bayern"),
            entry("VG Schleswig-Holstein", "Schleswig"),
            entry("VG Saarlouis", "Saarland"),
            entry("VerfG Potsdam", "Brandenburg"),
            entry("OLG Schleswig-Holstein", "Schleswig"),
            entry("OLG Thüringen", "Jena"),
            entry("OLG Saarland", "Saarbrücken"),
            entry("OLG Brandenburg an der Havel", "Brandenburg"));

    private static final Set<String> TOWN_AFTER_STATE = Set.of("OLG");

    private CourtPlaces() {}

    static boolean isState(String adjectiveStem) {
        return STATES.containsKey(adjectiveStem);
    }

    /// `land` is the stem of the adjective before the kind (`Hess`), `after` what follows the kind.
    static String place(String kind, @Nullable String land, @Nullable String after) {
        var town = after == null ? "" : tidy(after);
        var state = land == null ? null : STATES.get(land);
        var place = state == null || (TOWN_AFTER_STATE.contains(kind) && !town.isEmpty()) ? town : state;
        return USUAL.getOrDefault(kind + " " + place, place);
    }

    private static String tidy(String after) {
        return after.replaceFirst("^(?:für |in )", "")
                .replaceFirst("^(?:das|des|der|dem) ", "")
                .replaceFirst("^(?:Land(?:es)?|Freistaate?s|Freien Hansestadt|Freien und Hansestadt) ", "")
                .replaceFirst("^Saarlandes", "Saarland")
                .replaceFirst("^Saarland Saarlouis$|^Saarland Saarbrücken$", "Saarland")
                .replaceFirst("^(?:Nordrhein-Westfalen|NW)$", "NRW")
                .replaceFirst("^(?:BW)$", "Baden-Württemberg")
                .replaceFirst("^Frankfurt(?: am Main| a\\. ?M\\.| \\(Main\\))$", "Frankfurt")
                .replaceFirst("^Frankfurt (?:a\\. ?d\\. ?Oder|an der Oder)$", "Frankfurt (Oder)")
                .replaceFirst("^Neustadt(?: an der Weinstraße| \\(Weinstraße\\))$", "Neustadt")
                .replaceFirst(" \\((?:Saale|Oldenburg|Oldb)\\)$", "")
                .replaceFirst("^Luebeck$", "Lübeck")
                .strip();
    }
}
