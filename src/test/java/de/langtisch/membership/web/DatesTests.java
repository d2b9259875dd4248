package de.langtisch.membership.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.langtisch.kernel.BadInput;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTests {
    @Test
    void readsBothOrders() {
        assertThat(Dates.parse("2026-11-24")).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(Dates.parse(" 24.11.2026 ")).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(Dates.parse("  ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"morgen", "2026-13-01", "31.02.2026", "0001-01-01", "99999-01-01", "2026-11-24\0"})
    void refusesWhatIsNoDate(String typed) {
        assertThatThrownBy(() -> Dates.parse(typed)).isInstanceOf(BadInput.class);
    }
}
