package de.langtisch.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GermanDatesTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-07",
                "2026-03-07T11:01:02Z",
                "20260307",
                "07.03.2026",
                "7.3.2026",
                "7. 3. 2026",
                "7. März 2026",
                "7.\u00a0März\u00a02026",
                "07. Mär. 2026"
            })
    void areReadInAllSpellings(String text) {
        assertThat(GermanDates.parse(text)).hasValue(LocalDate.of(2026, 3, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "31.02.2026", "7.3.26", "7. Foo 2026", "2026-13-01", "0007-03-07", "gestern", "7. Mä 2026"})
    void areNotGuessed(String text) {
        assertThat(GermanDates.parse(text)).isEmpty();
    }

    @Test
    void areWrittenTheGermanWay() {
        assertThat(GermanDates.written(LocalDate.of(2026, 3, 7))).isEqualTo("07.03.2026");
    }
}
