package de.langtisch.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameKeysTests {
    @Test
    void givesEverySpellingOneKey() {
        for (var spelling : List.of(
                "4 B 512/24", "4B512/24", "4 b 512 / 24", "4\u00A0B\u00A0512/24", "4 B 512.24", " 4-B-512–24 ")) {
            assertThat(NameKeys.key(spelling)).isEqualTo("4b512/24");
        }
        assertThat(NameKeys.key("VIIZB14/23")).isEqualTo(NameKeys.key("VII ZB 14/23"));
        assertThat(NameKeys.key("8 C 4.19")).isEqualTo(NameKeys.key("8 C 4/19"));
    }

    @Test
    void keepsDifferentNumbersApart() {
        assertThat(NameKeys.key("4 B 51/224")).isNotEqualTo(NameKeys.key("4 B 512/24"));
        assertThat(NameKeys.key("14 B 512/24")).isNotEqualTo(NameKeys.key("4 B 512/24"));
    }

    @Test
    void findsANameAnywhereInAQuestion() {
        for (var question : List.of(
                "4 b 512/24",
                "Az. 4 B 512/24",
                "OVG NRW 4 B 512/24",
                "4B512/24 Shisha",
                "was sagt 4 B 512 / 24 dazu",
                "ECLI:DE:OVGNRW:2024:0312.4B512.24.00")) {
            assertThat(NameKeys.within(question)).contains("4b512/24");
        }
        assertThat(NameKeys.within("4 B 512/2024")).contains("4b512/24", "4b512/2024");
        assertThat(NameKeys.within("14 B 512/24")).doesNotContain("4b512/24");
        assertThat(NameKeys.within("4 B 512/245")).doesNotContain("4b512/24");
        assertThat(NameKeys.within("Shisha 2024 B")).doesNotContain("2024", "b");
    }

    @Test
    void shortensNamesAsTheyAreQuoted() {
        assertThat(NameKeys.shortened("OVG 5 N 5.19")).containsExactly("5n5/19");
        assertThat(NameKeys.shortened("2 A 1672/25.Z.A")).containsExactly("2a1672/25");
        assertThat(NameKeys.shortened("8 C 48/09, 8 C 48/09 (8 C 12/08)")).containsExactly("8c48/09", "8c12/08");
        assertThat(NameKeys.shortened("B 2 U 3/24 B")).containsExactly("b2u3/24");
        assertThat(NameKeys.shortened("ECLI:DE:BVERFG:2018:VB20180322.VZ001016"))
                .contains("debverfg2018vb20180322vz001016");
        assertThat(NameKeys.shortened("4/19 EA")).isEmpty();
        assertThat(NameKeys.shortened("Verg 2/25")).isEmpty();
    }

    @Test
    void takesNamesOfAllCourts() {
        for (var name : List.of(
                "2 BvR 923/24",
                "5 StR 552/25",
                "VII ZB 14/23",
                "IV R 20/23",
                "2 AZR 160/24",
                "B 2 U 3/24 B",
                "S 42 AS 1774/13",
                "15 W (pat) 10/10",
                "AN 4 S 18.02102",
                "22 BV 13.1909",
                "6 C 9.05",
                "20 F 5/09",
                "12 KLs-450 Js 18/16-6/19",
                "541 KLs 1/20",
                "5 OLG 15 Ss 539/17",
                "VGH A 6/26",
                "C-293/26",
                "0884/2021")) {
            assertThat(NameKeys.within(
                            "Zu " + name.toLowerCase(java.util.Locale.ROOT).replace(" ", "") + " bitte"))
                    .as(name)
                    .contains(NameKeys.key(name));
        }
    }

    @Test
    void givesNoKeyWithoutLettersOrDigits() {
        assertThat(NameKeys.key("🙂 / –")).isEmpty();
        assertThat(NameKeys.within("")).isEmpty();
        assertThat(NameKeys.shortened("")).isEmpty();
    }
}
