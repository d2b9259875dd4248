package de.langtisch.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AccessionTests {
    private static final LocalDate DAY = LocalDate.of(2023, 9, 29);

    @Test
    void takesTheStepsInOrder() {
        var herten = new Accession(DAY.minusDays(90), DAY.minusDays(30), DAY, DAY.plusDays(2));
        assertThat(herten.problems()).isEmpty();
        assertThat(Accession.BEGUN.problems()).isEmpty();
        assertThat(new Accession(null, null, DAY, DAY).problems()).isEmpty();
    }

    @Test
    void refusesAStepBeforeTheOneBefore() {
        assertThat(new Accession(DAY, DAY.minusDays(1), null, null).problems()).containsOnlyKeys("councilDecidedOn");
        assertThat(new Accession(DAY, null, DAY.minusDays(1), null).problems()).containsOnlyKeys("signedOn");
        assertThat(new Accession(null, null, DAY, DAY.minusDays(1)).problems()).containsOnlyKeys("effectiveOn");
    }

    @Test
    void takesNoEffectWithoutSignature() {
        assertThat(new Accession(DAY, DAY, null, DAY).problems()).containsOnlyKeys("signedOn");
    }
}
