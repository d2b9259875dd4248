package de.langtisch.membership;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.kernel.AuthorityId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactTests {
    private static final LocalDate CONFIRMED = LocalDate.of(2026, 5, 1);

    @ParameterizedTest
    @CsvSource({
        "05914000, 05914000, true",
        "05, 05914000, true",
        "05562, 05562020, true",
        "'', 05914000, true",
        "'', '', true",
        "05914000, 05911000, false",
        "05562020, 05562, false",
        "05914000, '', false"
    })
    void servesTheAreasThatItsOwnIsTheBeginningOf(String own, String reader, boolean serves) {
        assertThat(contact(own).serves(reader)).isEqualTo(serves);
    }

    @Test
    void countsAsOldAfter180Days() {
        assertThat(contact("").isOldOn(CONFIRMED.plusDays(180))).isFalse();
        assertThat(contact("").isOldOn(CONFIRMED.plusDays(181))).isTrue();
    }

    @Test
    void dialsDigitsOnly() {
        assertThat(contact("").dial()).isEqualTo("+4923312070");
    }

    private static Contact contact(String area) {
        return new Contact(
                "c", AuthorityId.random(), "X", area, "shisha", "Y", "", "+49 (2331) 207-0", "", "", CONFIRMED);
    }
}
