package de.langtisch.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A line about another instance is read as people and sources write it, or not at all.
class InstanzTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VG Münster, 03.06.2024, 9 L 271/24: geändert | VG Münster | 2024-06-03 | 9 L 271/24 | GEAENDERT",
                "vorgehend VG Münster 9 L 271/24 (3.6.2024): geändert | VG Münster | 2024-06-03 | 9 L 271/24 | GEAENDERT",
                "nachgehend OVG NRW 4 B 512/24 (7.5.2025): abgeändert | OVG NRW | 2025-05-07 | 4 B 512/24 | GEAENDERT",
                "OVG NRW, Beschluss vom 07.05.2025 – 4 B 512/24 –: bestätigt | OVG NRW | 2025-05-07 | 4 B 512/24 | BESTAETIGT",
                "BVerwG, 6. Mai 2010, Az: 6 C 1/09, Urteil | BVerwG | 2010-05-06 | 6 C 1/09 | UNBEKANNT",
                "VG Regensburg RN 5 K 12.1881: zurückgewiesen | VG Regensburg | | RN 5 K 12.1881 | BESTAETIGT",
                "KG 4. Strafsenat (30.9.2020): bestätigt | KG | 2020-09-30 | | BESTAETIGT",
                "LG Stendal (8.5.2023): aufgehoben | LG Stendal | 2023-05-08 | | AUFGEHOBEN",
            })
    void readsTheUsualForms(String line, String court, LocalDate date, String aktenzeichen, Effect effect) {
        assertThat(Instanz.read(line))
                .contains(new Instanz(court, date, aktenzeichen == null ? "" : aktenzeichen, effect));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "irgendwas", "VG Münster", "9 L 271/24 und mehr: vernichtet", "30.02.2024: geändert"})
    void guessesNothing(String line) {
        assertThat(Instanz.read(line)).isEmpty();
    }

    @Test
    void saysItselfSoThatItIsReadAgain() {
        var read = Instanz.read("OVG NRW, 07.05.2025, 4 B 512/24: geändert").orElseThrow();
        assertThat(read.line()).isEqualTo("OVG NRW, 07.05.2025, 4 B 512/24: geändert");
        assertThat(Instanz.read(read.line())).contains(read);
        assertThat(read.address())
                .contains("/entscheidungen/zitat?gericht=OVG%20NRW&datum=2025-05-07&aktenzeichen=4%20B%20512/24");
    }

    @Test
    void readsNoEndlessLine() {
        assertThat(Instanz.read("VG Köln, 03.06.2024, 9 L 271/24 " + "x".repeat(400)))
                .isEmpty();
    }
}
