package de.langtisch.law;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.law.DecisionType.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTypeTests {
    @ParameterizedTest
    @CsvSource({
        "Urteil, URTEIL",
        "Anerkenntnisurteil, URTEIL",
        "Beschluss, BESCHLUSS",
        "Beschluß, BESCHLUSS",
        "Nichtannahmebeschluss, BESCHLUSS",
        "Ablehnung einstweilige Anordnung, BESCHLUSS",
        "Gerichtsbescheid, GERICHTSBESCHEID",
        "Verfügung, VERFUEGUNG",
        "Gutachten, OTHER",
        "'', UNKNOWN"
    })
    void hasAKindAndKeepsItsName(String written, Kind kind) {
        assertThat(DecisionType.of(written)).isEqualTo(new DecisionType(kind, written));
    }

    @Test
    void isFoundInTheHeadOfTheText() {
        assertThat(DecisionType.inHead("VERWALTUNGSGERICHT\n1 K 2/20\nB e s c h l u s s\nIn der Sache")
                        .kind())
                .isEqualTo(Kind.BESCHLUSS);
        assertThat(DecisionType.inHead("1. Senat\nUrteil vom 3. Juli 2024\n").kind())
                .isEqualTo(Kind.URTEIL);
        assertThat(DecisionType.inHead("Das Urteil wird aufgehoben.\n")).isEqualTo(DecisionType.UNKNOWN);
    }
}
