package de.langtisch.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTests {
    private static final String EMAIL = "zugang3@hagen.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Regen Tisch Laterne",
                "vier-graue-aktenordner",
                "Ordnungsamt isst Butterbrot",
                "zwölf Zeichen!",
                "zugang3 und noch viel mehr"
            })
    void takesLongPasswords(String password) {
        assertThat(PasswordRule.problem(password, EMAIL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Kurz1!, short",
        "elfZeichen1, short",
        "zugang3@hagen.example, email",
        "Zugang3@Hagen.example2026, email",
        "zugang32026!, email",
        "Passwort2026!, common",
        "passwortpasswort, common",
        "123456789012, common",
        "210987654321, common",
        "qwertzuiopasd, common",
        "aaaabbbbcccc, common",
        "!!Willkommen2026, common"
    })
    void refusesWhatIsShortOrGuessed(String password, String why) {
        assertThat(PasswordRule.problem(password, EMAIL)).contains("membership.password.error." + why);
    }

    @org.junit.jupiter.api.Test
    void refusesEndlessPasswords() {
        assertThat(PasswordRule.problem("ab cd ef ".repeat(30), EMAIL)).contains("membership.password.error.long");
    }
}
