package de.langtisch.citations;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.law.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oberverwaltungsgericht NRW | OVG NRW |",
                "OVG NRW | OVG NRW |",
                "OVG Nordrhein-Westfalen | OVG NRW |",
                "Oberverwaltungsgericht für das Land Nordrhein-Westfalen | OVG NRW |",
                "OVG Münster | OVG NRW |",
                "Verwaltungsgericht Köln | VG Köln |",
                "VG Schwerin 4. Kammer | VG Schwerin | 4. Kammer",
                "BGH 7. Zivilsenat | BGH | 7. Zivilsenat",
                "BGH 6a. Zivilsenat | BGH | 6a. Zivilsenat",
                "Bundesgerichtshof | BGH |",
                "BPatG München | BPatG |",
                "OVG Berlin-Brandenburg Der 4. Senat | OVG Berlin-Brandenburg | 4. Senat",
                "KG Berlin 25. Zivilsenat | KG | 25. Zivilsenat",
                "Kammergericht | KG |",
                "SG\u00a0Braunschweig | SG Braunschweig |",
                "Hessischer Verwaltungsgerichtshof 8. Senat | VGH Hessen | 8. Senat",
                "Hessischer VGH | VGH Hessen |",
                "Bayerischer VGH | VGH Bayern |",
                "Hessisches Landesarbeitsgericht 10. Berufungskammer | LAG Hessen | 10. Berufungskammer",
                "Sächsisches Oberverwaltungsgericht Bautzen | OVG Sachsen |",
                "Hanseatisches Oberlandesgericht Bremen | OLG Bremen |",
                "Hanseatisches Oberlandesgericht | OLG Hamburg |",
                "Hamburgisches Oberverwaltungsgericht | OVG Hamburg |",
                "Oberverwaltungsgericht der Freien Hansestadt Bremen | OVG Bremen |",
                "Saarländisches Oberlandesgericht Saarbrücken 3. Zivilsenat | OLG Saarbrücken | 3. Zivilsenat",
                "Verwaltungsgericht des Saarlandes 6. Kammer | VG Saarland | 6. Kammer",
                "Thüringer Oberlandesgericht 2. Senat für Bußgeldsachen | OLG Jena | 2. Senat für Bußgeldsachen",
                "Schleswig-Holsteinisches Verwaltungsgericht 8. Kammer | VG Schleswig | 8. Kammer",
                "VG Neustadt (Weinstraße) 4. Kammer | VG Neustadt | 4. Kammer",
                "VG Halle (Saale) 5. Kammer | VG Halle | 5. Kammer",
                "Verwaltungsgericht Frankfurt am Main | VG Frankfurt |",
                "Verwaltungsgericht Frankfurt (Oder) | VG Frankfurt (Oder) |",
                "OLG Koblenz Vergabesenat | OLG Koblenz | Vergabesenat",
                "Vergabekammer Sachsen-Anhalt | VK Sachsen-Anhalt |",
                "VerfG Potsdam | VerfG Brandenburg |",
                "Verfassungsgerichtshof Rheinland-Pfalz | VerfGH Rheinland-Pfalz |",
                "Europäischer Gerichtshof | EuGH |",
                "Landgericht Landau in der Pfalz | LG Landau in der Pfalz |",
                "Gericht von Nirgendwo | Gericht von Nirgendwo |"
            })
    void hasTheShortNameLawyersUse(String written, String name, String panel) {
        assertThat(Court.of(written)).hasValue(new Court(name, panel));
    }

    @Test
    void takesThePanelFromAFieldOfItsOwn() {
        var court = Court.of("BAG").orElseThrow();
        assertThat(court.withSpruchkoerper("2. Senat")).isEqualTo(new Court("BAG", "2. Senat"));
        assertThat(Court.of("BGH 1. Strafsenat")
                        .orElseThrow()
                        .withSpruchkoerper(" ")
                        .spruchkoerper())
                .isEqualTo("1. Strafsenat");
    }

    @Test
    void isKnownWhenTheListOfCourtsHasIt() {
        assertThat(Court.of("VG Gelsenkirchen").orElseThrow().ecliCode()).hasValue("VGGE");
        assertThat(Court.of("Hanseatisches OLG Bremen").orElseThrow().ecliCode())
                .hasValue("OLGHB");
        assertThat(Court.of("OLG Hamburg").orElseThrow().ecliCode()).hasValue("OLGHH");
        assertThat(new Court("EuGH", null).isKnown()).isTrue();
        assertThat(new Court("Gericht von Nirgendwo", null).isKnown()).isFalse();
    }

    @Test
    void isNoneForABlankOrEndlessName() {
        assertThat(Court.of("")).isEmpty();
        assertThat(Court.of(" \u00a0 ")).isEmpty();
        assertThat(Court.of("Gericht ".repeat(10_000))).isEmpty();
    }

    @Test
    void knowsTheRealCourtsByTheirCode() {
        var names = SharedData.column("domain/rulings_verified.csv", 2);
        var codes = SharedData.column("domain/rulings_verified.csv", 3);
        for (int i = 0; i < names.size(); i++) {
            if (!codes.get(i).isBlank()) {
                assertThat(Court.of(names.get(i)).orElseThrow().ecliCode())
                        .as(names.get(i))
                        .hasValue(codes.get(i));
            }
        }
    }
}
