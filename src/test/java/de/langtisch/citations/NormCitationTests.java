package de.langtisch.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormCitationTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nach § 33c GewO erlaubt | § 33c GewO | GewO 33c - - -",
                "(§ 15 Abs. 2 Satz 1 GewO) | § 15 Abs. 2 Satz 1 GewO | GewO 15 2 1 -",
                "nach § 20 Abs 1 S 2 Nr 10 SGB XI gilt | § 20 Abs 1 S 2 Nr 10 SGB XI | SGB XI 20 1 2 10",
                "§ 15 (2) GewO | § 15 (2) GewO | GewO 15 2 - -",
                "§ 33c I 1 Nr. 2 GewO | § 33c I 1 Nr. 2 GewO | GewO 33c I 1 2",
                "gemäß § 74 a Abs. 1 HGB | § 74 a Abs. 1 HGB | HGB 74a 1 - -",
                "Art. 12 Abs. 1 GG | Art. 12 Abs. 1 GG | GG 12 1 - -",
                "Artikel 3 des Grundgesetzes | Artikel 3 des Grundgesetzes | GG 3 - - -",
                "§ 184 des Sozialgerichtsgesetzes (SGG) | § 184 des Sozialgerichtsgesetzes | SGG 184 - - -",
                "§ 17 des Gesetzes über Ordnungswidrigkeiten | § 17 des Gesetzes über Ordnungswidrigkeiten | OWiG 17 - - -",
                "§ 236 Abs 1 Fünftes Buch Sozialgesetzbuch | § 236 Abs 1 Fünftes Buch Sozialgesetzbuch | SGB V 236 1 - -",
                "§ 35 SGB I und | § 35 SGB I | SGB I 35 - - -",
                "§ 16 Abs. 3 AG GlüStV NRW | § 16 Abs. 3 AG GlüStV NRW | AG GlüStV NRW 16 3 - -",
                "§ 14 OBG NW | § 14 OBG NW | OBG NRW 14 - - -",
                "§ 21 Abs. 2 GlüStV 2021 | § 21 Abs. 2 GlüStV 2021 | GlüStV 21 2 - -",
                "§ 3 der 32. BImSchV | § 3 der 32. BImSchV | 32. BImSchV 3 - - -",
                "(HGB § 6). | HGB § 6 | HGB 6 - - -",
                "GG Art 80 Abs 1 S 2 verlangt | GG Art 80 Abs 1 S 2 | GG 80 1 2 -",
                "Art. 6 Abs. 1 Buchst. f DS-GVO | Art. 6 Abs. 1 Buchst. f DS-GVO | DSGVO 6 1 - -",
                "Art. 5 der Verordnung (EG) Nr. 852/2004 | Art. 5 der Verordnung (EG) Nr. 852/2004 | VO (EG) 852/2004 5 - - -",
                "die Richtlinie 2005/29/EG über | Richtlinie 2005/29/EG | RL 2005/29/EG - - - -",
                "der VO (EU) 2016/679 | VO (EU) 2016/679 | DSGVO - - - -",
                "§§ 55 ff. VwVG NRW | §§ 55 ff. VwVG NRW | VwVG NRW 55 - - -",
                "§ 2 Abs. 1 Nr. 1 UWG 2004 | § 2 Abs. 1 Nr. 1 UWG 2004 | UWG 2 1 - 1",
                "§ 1 Abs. 2 des Gesetzes über die Steuerberater (StBerG) | § 1 Abs. 2 des Gesetzes über die Steuerberater (StBerG) | StBerG 1 2 - -",
                "§ 62 Abs. 4 i. V. m. Abs. 2 Satz 1 FGO | § 62 Abs. 4 i. V. m. Abs. 2 Satz 1 FGO | FGO 62 4 1 -",
                "§ 10 Abs. 1 Nr. 2 CoronaSchVO | § 10 Abs. 1 Nr. 2 CoronaSchVO | CoronaSchVO 10 1 - 2",
                "§ 5 Abs. 1 Nr. 3 XyzUnbekanntG | § 5 Abs. 1 Nr. 3 XyzUnbekanntG | XyzUnbekanntG 5 1 - 3"
            })
    void readsOneNorm(String text, String cited, String fields) {
        assertThat(Citations.in(text)).singleElement().isInstanceOfSatisfying(NormCitation.class, norm -> {
            assertThat(text.substring(norm.start(), norm.end())).isEqualTo(cited);
            assertThat(fields(norm)).isEqualTo(fields);
        });
    }

    @Test
    void givesEveryMemberOfAListItsOwnCitation() {
        assertThat(cited("nach §§ 3, 5 Abs. 1, 2 Nr. 1 UWG verboten"))
                .containsExactly("§§ 3 -> UWG 3 - - -", "5 Abs. 1, 2 Nr. 1 UWG -> UWG 5 1 - 1");
        assertThat(cited("§§ 184 bis 187 SGG")).containsExactly("§§ 184 -> SGG 184 - - -", "187 SGG -> SGG 187 - - -");
        assertThat(cited("§§ 1666, 1666a BGB"))
                .containsExactly("§§ 1666 -> BGB 1666 - - -", "1666a BGB -> BGB 1666a - - -");
        assertThat(cited("§§ 37 Abs. 1, 8 Abs. 2 Nr. 1 MarkenG"))
                .containsExactly("§§ 37 -> MarkenG 37 1 - -", "8 Abs. 2 Nr. 1 MarkenG -> MarkenG 8 2 - 1");
    }

    @Test
    void takesTheBookFromTheNextMemberThatHasOne() {
        assertThat(cited("Art. 3 Abs. 1 in Verbindung mit Art. 20 Abs. 3 GG"))
                .containsExactly("Art. 3 -> GG 3 1 - -", "Art. 20 Abs. 3 GG -> GG 20 3 - -");
        assertThat(cited("§ 15 Abs. 2 iVm § 35 Abs. 1 Satz 1 GewO"))
                .containsExactly("§ 15 -> GewO 15 2 - -", "§ 35 Abs. 1 Satz 1 GewO -> GewO 35 1 1 -");
    }

    @Test
    void keepsBooksOfTheirOwnApart() {
        assertThat(cited("§ 4 Abs. 1 GastG i.V.m. § 35 GewO, § 284 StGB"))
                .containsExactly(
                        "§ 4 Abs. 1 GastG -> GastG 4 1 - -",
                        "§ 35 GewO -> GewO 35 - - -",
                        "§ 284 StGB -> StGB 284 - - -");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "§ 12 nach Absprache",
                "eine Art 5 Personen",
                "SozR 4-2500 § 31 Nr 6",
                "BVerwG 4 C 1.90 - Buchholz 406.12 § 23 BauNVO Nr. 3",
                "AP Nr. 16 zu § 620 BGB",
                "§",
                "§§§§ 5",
                "Art.",
                "§ 5 EU"
            })
    void citesNoNormWhereNoneCanBeFound(String text) {
        assertThat(Citations.in(text)).noneMatch(NormCitation.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({
        "GewO, 33c, LISTED",
        "GewO, 33b, NOT_LISTED",
        "GewO, 900, IMPOSSIBLE",
        "OBG NRW, 14, BOOK_WITHOUT_LIST",
        "XyzUnbekanntG, 5, UNKNOWN_BOOK",
        "GewO, '', LISTED"
    })
    void saysWhetherTheSectionIsKnownAndGuessesNothing(String book, String section, Norm.Standing standing) {
        assertThat(new Norm(book, section).standing()).isEqualTo(standing);
    }

    @Test
    void writesANormAsLawyersDo() {
        assertThat(new Norm("GewO", "33c").written()).isEqualTo("§ 33c GewO");
        assertThat(new Norm("GG", "12").written()).isEqualTo("Art. 12 GG");
        assertThat(new Norm("RL 2005/29/EG", "").written()).isEqualTo("RL 2005/29/EG");
    }

    private static List<String> cited(String text) {
        return Citations.in(text).stream()
                .map(NormCitation.class::cast)
                .map(norm -> text.substring(norm.start(), norm.end()) + " -> " + fields(norm))
                .toList();
    }

    private static String fields(NormCitation citation) {
        var place = citation.place();
        return String.join(
                " ",
                citation.norm().book(),
                shown(citation.norm().section()),
                shown(place.absatz()),
                shown(place.satz()),
                shown(place.nummer()));
    }

    private static String shown(String value) {
        return value.isEmpty() ? "-" : value;
    }
}
