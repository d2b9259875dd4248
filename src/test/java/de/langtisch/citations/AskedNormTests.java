package de.langtisch.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedNormTests {
    private static final List<Norm> NORMS = List.of(
            new Norm("GewO", "33c"),
            new Norm("GewO", "15"),
            new Norm("GastG", "4"),
            new Norm("SGB V", "240"),
            new Norm("AG GlüStV NRW", "16"),
            new Norm("OBG NRW", "14"),
            new Norm("GG", "12"),
            new Norm("ProstSchG", "12"),
            new Norm("StPO", "111b"),
            new Norm("VwGO", "80"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "33c gewo | GewO | 33c",
                "§33c I GewO | GewO | 33c",
                "§ 33 c gewo | GewO | 33c",
                "gewo 33c | GewO | 33c",
                "GewO § 33c Abs. 1 | GewO | 33c",
                "Paragraf 35 Gewerbeordnung | GewO | 35",
                "§ 35 der Gewerbeordnung | GewO | 35",
                "art 12 gg | GG | 12",
                "§ 15 (2) GewO | GewO | 15",
                "240 sgb 5 | SGB V | 240",
                "§ 240 SGB V | SGB V | 240",
                "16 ag glüstv nrw | AG GlüStV NRW | 16",
                "16 ag gluestv nrw | AG GlüStV NRW | 16",
                "14 obg nw | OBG NRW | 14",
                "33cGewO | GewO | 33c",
                "§ 17 Gesetz über Ordnungswidrigkeiten | OWiG | 17"
            })
    void readsAQuestionThatIsANorm(String question, String book, String section) {
        assertThat(Citations.asked(question)).contains(new Norm(book, section));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "shisha",
                "4 B 512/24",
                "33c",
                "gewo",
                "12 Personen",
                "2024 Bericht",
                "§",
                "was gilt nach 33c gewo"
            })
    void takesNoOtherQuestionForANorm(String question) {
        assertThat(Citations.asked(question)).isEmpty();
    }

    @Test
    void findsNearlyEveryOneOfAThousandSpellings() {
        var draw = new Random(20261127);
        var missed = new ArrayList<String>();
        for (int i = 0; i < 1_000; i++) {
            var norm = NORMS.get(draw.nextInt(NORMS.size()));
            var spelling = spelling(norm, draw);
            if (!Citations.asked(spelling).equals(java.util.Optional.of(norm))) {
                missed.add(spelling);
            }
        }
        assertThat(missed).hasSizeLessThanOrEqualTo(10);
    }

    /// Sign or none, blanks or none, book before or behind, with a place or without, in capitals or not.
    private static String spelling(Norm norm, Random draw) {
        var sign = pick(draw, "§ ", "§", "", "Paragraph ", norm.book().equals("GG") ? "Art. " : "§ ");
        var section = draw.nextInt(4) == 0 ? norm.section().replaceFirst("(?<=\\d)(?=[a-z])", " ") : norm.section();
        var place = pick(draw, "", "", " Abs. 1", " Abs 2 S 3", " I", " (2)", " Abs. 1 Satz 2 Nr. 3");
        var text = draw.nextInt(4) == 0
                ? norm.book() + " " + sign + section + place
                : sign + section + place + pick(draw, " ", "  ", "\u00a0") + norm.book();
        return switch (draw.nextInt(3)) {
            case 0 -> text.toLowerCase(Locale.GERMAN);
            case 1 -> text.replace("ü", "ue");
            default -> text;
        };
    }

    private static String pick(Random draw, String... choices) {
        return choices[draw.nextInt(choices.length)];
    }
}
