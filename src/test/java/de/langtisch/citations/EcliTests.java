package de.langtisch.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.langtisch.kernel.BadInput;
import de.langtisch.law.SharedData;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcliTests {
    @Test
    void readsItsParts() {
        var ecli = valid("ECLI:DE:OVGNRW:2025:0430.10A865.25.00");
        assertThat(ecli.country()).isEqualTo("DE");
        assertThat(ecli.court()).isEqualTo("OVGNRW");
        assertThat(ecli.year()).isEqualTo(2025);
        assertThat(ecli.ordinal()).isEqualTo("0430.10A865.25.00");
        assertThat(ecli.computed()).isFalse();
        assertThat(ecli.value()).isEqualTo("ECLI:DE:OVGNRW:2025:0430.10A865.25.00");
    }

    @Test
    void comparesWithoutCase() {
        var lower = valid("ECLI:DE:BVerfG:2018:qs20180822.2bvq005318");
        var upper = valid("ECLI:DE:BVERFG:2018:QS20180822.2BVQ005318");
        assertThat(lower).isEqualTo(upper).hasSameHashCodeAs(upper);
        assertThat(lower.value()).contains("BVerfG");
    }

    @Test
    void knowsTheEuropeanUnion() {
        assertThat(valid("ECLI:EU:C:2026:293").isEuropean()).isTrue();
        assertThat(valid("ECLI:EU:C:2026:293").date()).isEmpty();
        assertThat(valid("ECLI:DE:BGH:2020:200220UIZR176.18.0").isEuropean()).isFalse();
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(Ecli.read("ECLI:DE::2026:0409.7B39.26.00")).isInstanceOf(Ecli.Reading.WithoutCourt.class);
        assertThat(Ecli.read("[keine Angabe]")).isEqualTo(new Ecli.Reading.Absent(true));
        assertThat(Ecli.read("k.A.")).isEqualTo(new Ecli.Reading.Absent(true));
        assertThat(Ecli.read("  ")).isEqualTo(new Ecli.Reading.Absent(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ECLI",
                "ECLI:DE",
                "ECLI:DE:VGK:20:1",
                "ECLI:DE:VGK:2020:",
                "ECLI:DE:VGK:2020:a b",
                "ECLI:DEU:VGK:2020:1",
                "ECLI:DE:TOOLONGCOURT:2020:1",
                "ECLI:DE:VGK:2020:12345678901234567890123456",
                "ECLI:DE:VGK:2020:1:2",
                "something"
            })
    void refusesMalformedOnes(String value) {
        assertThat(Ecli.read(value)).isInstanceOf(Ecli.Reading.Malformed.class);
    }

    @Test
    void cannotBeMadeOfNonsense() {
        assertThatThrownBy(() -> new Ecli("DE", "", 2020, "1", false)).isInstanceOf(BadInput.class);
    }

    @ParameterizedTest
    @CsvSource({
        "ECLI:DE:OLGBB:2025:1008.11U30.25.00, 2025-10-08",
        "ECLI:DE:VGK:2024:0625.22L1155.24A.00, 2024-06-25",
        "ECLI:DE:BVerfG:2018:qs20180822.2bvq005318, 2018-08-22",
        "ECLI:DE:BGH:2020:200220UIZR176.18.0, 2020-02-20",
        "ECLI:DE:BPatG:2019:191119U3NI32.17EP.0, 2019-11-19",
        "ECLI:DE:BSG:2019:200219BGS1180, 2019-02-20",
        "ECLI:DE:BAG:2025:301025.U.2AZR160.24.0, 2025-10-30",
        "ECLI:DE:BFH:2025:U.021225.IVR20.23.0, 2025-12-02",
        "ECLI:DE:BVerwG:2011:070110B20F5.09.0,",
        "ECLI:DE:VGK:2024:1399.22L1155.24A.00,"
    })
    void holdsTheDateAsEachCourtWritesIt(String value, LocalDate date) {
        assertThat(valid(value).date().orElse(null)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "VG Osnabrück, 2026-04-09, 7 B 39/26, ECLI:DE:VGOSNAB:2026:0409.7B39.26.00",
        "FG Niedersachsen, 2025-12-10, 3 K 78/25, ECLI:DE:FGNI:2025:1210.3K78.25.00",
        "Verwaltungsgericht Köln, 2024-06-25, 22 L 1155/24.A, ECLI:DE:VGK:2024:0625.22L1155.24A.00",
        "OLG Brandenburg, 2022-08-16, 2 AR 32/22 (S), ECLI:DE:OLGBB:2022:0816.2AR32.22S.00",
        "SG Braunschweig, 2026-04-10, S 28 AS 125/26 ER, ECLI:DE:SGBRAUN:2026:0410.S28AS125.26ER.00"
    })
    void isComputedAsTheCourtsOfTheStatesFormIt(String court, LocalDate date, String number, String value) {
        var computed = Ecli.computed(Court.of(court).orElseThrow(), date, new Aktenzeichen(number));
        assertThat(computed).hasValueSatisfying(ecli -> {
            assertThat(ecli.value()).isEqualTo(value);
            assertThat(ecli.computed()).isTrue();
            assertThat(ecli.date()).hasValue(date);
        });
    }

    @Test
    void isNotComputedWithoutACodeOrForFederalCourts() {
        var date = LocalDate.of(2026, 1, 2);
        var number = new Aktenzeichen("1 K 1/26");
        assertThat(Ecli.computed(new Court("Gericht von Nirgendwo", null), date, number))
                .isEmpty();
        assertThat(Ecli.computed(new Court("BVerwG", null), date, number)).isEmpty();
        assertThat(Ecli.computed(new Court("VG Köln", null), date, new Aktenzeichen("1 K " + "1".repeat(30) + "/26")))
                .isEmpty();
    }

    @Test
    void takesAllRealExamples() {
        var examples = SharedData.lines("domain/ecli_examples.txt");
        assertThat(examples).hasSize(101).allSatisfy(value -> {
            assertThat(valid(value).value()).isEqualTo(value);
            assertThat(valid(value).date()).as(value).isPresent();
        });
    }

    private static Ecli valid(String value) {
        assertThat(Ecli.read(value)).isInstanceOf(Ecli.Reading.Valid.class);
        return ((Ecli.Reading.Valid) Ecli.read(value)).ecli();
    }
}
