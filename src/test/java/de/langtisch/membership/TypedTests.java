package de.langtisch.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTests {
    @ParameterizedTest
    @ValueSource(strings = {"ordnungsamt@stadt-hagen.example", "a.b+c@x.de"})
    void takesAddresses(String email) {
        assertThat(new Typed().email("email", email).isSound()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ordnungsamt", "a@b", "a b@c.de", "a@b.de\nBcc: x@y.de", "a@b.de,c@d.de", "a\0@b.de"})
    void refusesWhatIsNoAddress(String email) {
        assertThat(new Typed().email("email", email).problems()).containsOnlyKeys("email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "02331 207-0", "+49 (2331) 207-0", "0171 39200-11"})
    void takesNumbersAsTheyAreDialled(String phone) {
        assertThat(new Typed().phone("phone", phone).isSound()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"207-0", "Anruf genügt", "0", "+49 2331 207 Durchwahl 3"})
    void refusesOtherNumbers(String phone) {
        assertThat(new Typed().phone("phone", phone).isSound()).isFalse();
    }

    @Test
    void keepsTheFirstProblemOfAField() {
        var typed = new Typed().refuse("name", "membership.error.name").refuse("name", "membership.error.line");
        assertThat(typed.problems()).containsEntry("name", "membership.error.name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "123", "Ordnungsamt\0", "Ordnungsamt\nZugang 3"})
    void refusesNamesThatNameNothing(String name) {
        assertThat(new Typed().name("name", name).isSound()).isFalse();
        assertThat(new Typed().name("name", "x".repeat(81)).isSound()).isFalse();
    }
}
