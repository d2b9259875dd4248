package de.langtisch.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.langtisch.kernel.BadInput;
import de.langtisch.law.SharedData;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AktenzeichenTests {
    @Test
    void keepsWhatTheCourtWroteWithCleanSpacing() {
        assertThat(new Aktenzeichen(" 22\u00a0L  1155 / 24.A ").written()).isEqualTo("22 L 1155/24.A");
        assertThat(new Aktenzeichen("C\u2011672/23").written()).isEqualTo("C-672/23");
    }

    @ParameterizedTest
    @CsvSource({
        "8 C 4.19, 8C4/19",
        "8 c 4/19, 8C4/19",
        "BVerwG 8 C 4.19, 8C4/19",
        "8C4/19, 8C4/19",
        "8  C  4 / 19, 8C4/19",
        "22 L 1155/24.A, 22L1155/24A",
        "22 L 1155/24 A, 22L1155/24A",
        "OVG 4 S 10/26, 4S10/26",
        "4 S 10/26, 4S10/26",
        "1 M 106/26 OVG, 1M106/26",
        "6 A 11483/25.OVG, 6A11483/25",
        "L 31 AS 1471/15 B ER, L31AS1471/15BER",
        "AN 15 K 05.01960, AN15K05/1960",
        "2 BvR 923/24, 2BVR923/24",
        "III-4 RVs 25/20, III4RVS25/20",
        "12 KLs-450 Js 18/16-6/19, 12KLS450JS18/16-6/19",
        "2-01 T 39/26, 2-01T39/26",
        "201 T 39/26, 201T39/26",
        "5 AR (VS) 64/19, 5ARVS64/19",
        "2 Ds 233 Js 49715/23 (125/24), 2DS233JS49715/23-125/24",
        "C-293/26, C293/26",
        "VGH A 6/26, VGHA6/26",
        "1 K 7/08, 1K7/08"
    })
    void hasOneKeyForAllSpellings(String written, String key) {
        assertThat(new Aktenzeichen(written).normalized()).isEqualTo(key);
    }

    @Test
    void separatesSeveralInOneField() {
        assertThat(written("9 KSt 19/09, 9 A 18/08")).containsExactly("9 KSt 19/09", "9 A 18/08");
        assertThat(written("6 MB 33/25 6 O 21/25")).containsExactly("6 MB 33/25", "6 O 21/25");
        assertThat(written("9 KSt 19/09, 9 A 18/08 ; 6 MB 33/25 6 O 21/25"))
                .containsExactly("9 KSt 19/09", "9 A 18/08", "6 MB 33/25", "6 O 21/25");
        assertThat(written("C-672/23 und C-673/23")).containsExactly("C-672/23", "C-673/23");
        assertThat(written("C-672/23 C-673/23")).containsExactly("C-672/23", "C-673/23");
        assertThat(written("2-12 T 73/26 41 XIV 148/26 L")).containsExactly("2-12 T 73/26", "41 XIV 148/26 L");
        assertThat(written("L 31 AS 1471/15 B ER L 31 AS 1472/15 B ER PKH"))
                .containsExactly("L 31 AS 1471/15 B ER", "L 31 AS 1472/15 B ER PKH");
        assertThat(written("VII ZB 14/23 VII ZB 15/23")).containsExactly("VII ZB 14/23", "VII ZB 15/23");
    }

    @Test
    void countsARepeatedOneOnceAndTakesTheParallelInBrackets() {
        assertThat(written("8 C 48/09, 8 C 48/09 (8 C 12/08)")).containsExactly("8 C 48/09", "8 C 12/08");
        assertThat(written("5 B 4/10, 5 B 4/10 (5 B 64/09, 5 B 65/09)"))
                .containsExactly("5 B 4/10", "5 B 64/09", "5 B 65/09");
    }

    @Test
    void completesAShortenedOneFromTheOneBefore() {
        assertThat(written("2 BvQ 53/18, 54/18, 55/18 u.a."))
                .containsExactly("2 BvQ 53/18", "2 BvQ 54/18", "2 BvQ 55/18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 AR 32/22 (S)",
                "15 W (pat) 10/10",
                "2 Ds 233 Js 49715/23 (125/24)",
                "3 ORbs 171 SsRs 10/26",
                "12 KLs-450 Js 18/16-6/19",
                "NC 2 B 133/14",
                "OVG 5 N 5.19",
                "3 VK LSA 59/25",
                "4/19 EA",
                "Verg 2/25",
                "S 28 AS 125/26 ER",
                "AN 4 S 18.02102",
                "22 BV 13.1909",
                "5 OLG 15 Ss 539/17",
                "VGH A 6/26"
            })
    void leavesOneNumberWhole(String number) {
        assertThat(written(number)).containsExactly(number);
    }

    @Test
    void findsNoneWhereNoneStands() {
        assertThat(Aktenzeichen.all("")).isEmpty();
        assertThat(Aktenzeichen.all(" ,; ")).isEmpty();
        assertThat(Aktenzeichen.all("-")).isEmpty();
    }

    @Test
    void refusesWhatIsNoNumber() {
        for (var bad : List.of("", "  ", "1\u0007K 2/20", "1 K " + "9".repeat(120) + "/20")) {
            assertThatThrownBy(() -> new Aktenzeichen(bad)).isInstanceOf(BadInput.class);
        }
    }

    @Test
    void endsAlsoForEndlessFields() {
        assertThat(Aktenzeichen.all("1 K 1/20; ".repeat(50_000))).hasSize(1);
        assertThat(Aktenzeichen.all("(".repeat(100_000))).isEmpty();
        assertThat(Aktenzeichen.all("(a1/2".repeat(20_000))).isEmpty();
        assertThat(Aktenzeichen.all("(" + "a".repeat(1_000_000))).isEmpty();
    }

    @Test
    void takesAllRealNumbers() {
        var numbers = Stream.concat(
                        SharedData.column("domain/rulings/index.csv", 3).stream(),
                        SharedData.column("domain/rulings_verified.csv", 6).stream())
                .toList();
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(442);
        assertThat(numbers)
                .allSatisfy(number ->
                        assertThat(Aktenzeichen.all(number)).isNotEmpty().allMatch(Aktenzeichen::isUsual));
    }

    @Test
    void takesTheRealExceptions() {
        assertThat(SharedData.column("domain/file_number_exceptions.csv", 0))
                .hasSize(23)
                .allSatisfy(number -> assertThat(Aktenzeichen.all(number)).isNotEmpty());
    }

    private static List<String> written(String field) {
        return Aktenzeichen.all(field).stream().map(Aktenzeichen::written).toList();
    }
}
