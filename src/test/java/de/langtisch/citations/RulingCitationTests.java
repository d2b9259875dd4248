package de.langtisch.citations;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.law.SharedData;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulingCitationTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(OVG NRW, Beschluss vom 7. Mai 2025 – 4 B 512/24) | OVG NRW, Beschluss vom 7. Mai 2025 – 4 B 512/24 | OVG NRW 2025-05-07 4 B 512/24",
                "VG Münster, Beschl. v. 03.06.2024 - 9 L 271/24 - juris | VG Münster, Beschl. v. 03.06.2024 - 9 L 271/24 | VG Münster 2024-06-03 9 L 271/24",
                "so VG Aachen 10 K 316/23 | VG Aachen 10 K 316/23 | VG Aachen - 10 K 316/23",
                "vgl. BGH, Urt. v. 27.11.1963 - Ib ZR 60/62 | BGH, Urt. v. 27.11.1963 - Ib ZR 60/62 | BGH 1963-11-27 Ib ZR 60/62",
                "BFH-Urteil vom 1. September 1998 VIII R 3/97 | BFH-Urteil vom 1. September 1998 VIII R 3/97 | BFH 1998-09-01 VIII R 3/97",
                "Beschluss vom 29. Juli 1999 - BVerwG 4 BN 24.99 - | BVerwG 4 BN 24.99 | BVerwG 1999-07-29 4 BN 24.99",
                "BVerwG, Urteil vom 22. Mai 1987 - BVerwG 4 C 77.84 - | BVerwG 4 C 77.84 | BVerwG 1987-05-22 4 C 77.84",
                "BSG Urteil vom 23. 7. 2014 - B 12 KR 28/12 R - | BSG Urteil vom 23. 7. 2014 - B 12 KR 28/12 R | BSG 2014-07-23 B 12 KR 28/12 R",
                "BVerfG, 1967-12-19, 2 BvL 4/65 | BVerfG, 1967-12-19, 2 BvL 4/65 | BVerfG 1967-12-19 2 BvL 4/65",
                "OLG Frankfurt am Main, Urteil vom 3.2.2020, 2 U 1/20 | OLG Frankfurt am Main, Urteil vom 3.2.2020, 2 U 1/20 | OLG Frankfurt 2020-02-03 2 U 1/20",
                "EuGH, Urteil vom 4. Juli 2019, C-377/17 | EuGH, Urteil vom 4. Juli 2019, C-377/17 | EuGH 2019-07-04 C-377/17",
                "OVG NRW, Beschluss vom 08.09.2020 – 13 B 902/20.NE | OVG NRW, Beschluss vom 08.09.2020 – 13 B 902/20.NE | OVG NRW 2020-09-08 13 B 902/20.NE",
                "LG Berlin, 541 KLs 1/20 | LG Berlin, 541 KLs 1/20 | LG Berlin - 541 KLs 1/20",
                "Bayerischer VGH, Urteil vom 24.1.2014 - 22 BV 13.1909 | Bayerischer VGH, Urteil vom 24.1.2014 - 22 BV 13.1909 | VGH Bayern 2014-01-24 22 BV 13.1909",
                "des Verwaltungsgerichts Köln vom 5. März 2021 - 1 K 2/19 - | Verwaltungsgerichts Köln vom 5. März 2021 - 1 K 2/19 | VG Köln 2021-03-05 1 K 2/19",
                "EGMR, Urteil vom 9. Juli 2013 - 66069/09 | EGMR, Urteil vom 9. Juli 2013 - 66069/09 | EGMR 2013-07-09 66069/09"
            })
    void readsOneDecision(String text, String cited, String fields) {
        assertThat(Citations.in(text)).singleElement().isInstanceOfSatisfying(RulingCitation.class, ruling -> {
            assertThat(text.substring(ruling.start(), ruling.end())).isEqualTo(cited);
            assertThat(fields(ruling)).isEqualTo(fields);
        });
    }

    @Test
    void continuesWithTheCourtOfTheDecisionBefore() {
        assertThat(cited("OVG NRW, Beschlüsse vom 13. Juni 2022 - 4 B 1/22 und vom 8. Juli 2023 - 4 B 2/23"))
                .containsExactly("OVG NRW 2022-06-13 4 B 1/22", "OVG NRW 2023-07-08 4 B 2/23");
    }

    @Test
    void givesAParallelPlaceWhatTheDecisionBeforeItSays() {
        var text = "BGH, Urteil vom 29. April 2015 - XII ZB 214/14, NJW 2015, 1827 = FamRZ 2015, 1021";
        assertThat(cited(text)).hasSize(3).allMatch("BGH 2015-04-29 XII ZB 214/14"::equals);
        assertThat(Citations.in(text))
                .extracting(c -> ((RulingCitation) c).reference().fundstelle())
                .containsExactly("", "NJW 2015, 1827", "FamRZ 2015, 1021");
    }

    @Test
    void knowsTheCourtOfACollection() {
        assertThat(cited("vgl. BVerfGE 59, 36 (49); 61, 138 (149)")).containsExactly("BVerfG - -", "BVerfG - -");
    }

    @Test
    void readsAnEcli() {
        var text = "siehe ECLI:DE:OVGNRW:2025:0507.4B512.24.00.";
        assertThat(Citations.in(text)).singleElement().isInstanceOfSatisfying(RulingCitation.class, ruling -> {
            assertThat(ruling.reference().ecli()).isEqualTo("ECLI:DE:OVGNRW:2025:0507.4B512.24.00");
            assertThat(ruling.reference().date()).isEqualTo("2025-05-07");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "am 12/13 und 14/15",
                "Drucksache 0884/2021",
                "BT-Drs. 17/1234",
                "1/2 Jahr, 3.45 Uhr",
                "Becker, NJW 2010, 953",
                "BMF-Schreiben in BStBl I 2005, 831",
                "im OVG NRW am 7. Mai 2025",
                "Abschnitt 5 A 3.1 der Anlage",
                "http://host/5/12/13"
            })
    void citesNoDecisionWhereNoneIs(String text) {
        assertThat(Citations.in(text)).noneMatch(RulingCitation.class::isInstance);
    }

    @Test
    void findsEveryAktenzeichenOfRealDecisionsBehindItsCourt() {
        var numbers = SharedData.column("domain/rulings_verified.csv", 6);
        var courts = SharedData.column("domain/rulings_verified.csv", 2);
        var missed = Stream.iterate(0, i -> i < numbers.size(), i -> i + 1)
                .filter(i -> numbers.get(i).matches(".*\\d[/.]\\d.*"))
                .map(i -> courts.get(i) + ", Urteil vom 1.2.2020 - " + numbers.get(i) + " - juris")
                .filter(text -> Citations.in(text).size() != 1)
                .toList();
        assertThat(missed).isEmpty();
    }

    private static List<String> cited(String text) {
        return Citations.in(text).stream()
                .map(RulingCitation.class::cast)
                .map(RulingCitationTests::fields)
                .toList();
    }

    private static String fields(RulingCitation citation) {
        var reference = citation.reference();
        return String.join(
                " ",
                shown(reference.court()),
                reference.date() == null ? "-" : reference.date().toString(),
                shown(reference.aktenzeichen()));
    }

    private static String shown(String value) {
        return value.isEmpty() ? "-" : value;
    }
}
