package de.langtisch.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.langtisch.kernel.BadInput;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CleaningTests {
    @Test
    void composesLettersAndUnifiesLineEnds() {
        assertThat(CanonicalText.clean("Gru\u0308n\r\nBlau\rRot\u2028Gelb\u000BGold"))
                .isEqualTo("Grün\nBlau\nRot\nGelb\nGold");
    }

    @Test
    void removesWhatNobodySees() {
        assertThat(CanonicalText.clean("\uFEFFMü\u00ADl\u200Bler\u0000\u0007 \u202Egpj.exe\u202C\u2066x\u2069"))
                .isEqualTo("Müller gpj.exex");
        assertThat(CanonicalText.clean("a\uDB40\uDC41b\u3164c\uFDD0d\uFFFFe\u034Ff"))
                .isEqualTo("abcdef");
    }

    @Test
    void removesHalvesOfCharacters() {
        assertThat(CanonicalText.clean("a\uD83Db\uDE00c\uD83D\uDE00")).isEqualTo("abc\uD83D\uDE00");
    }

    @Test
    void keepsTabsAndNonBreakingSpaces() {
        assertThat(CanonicalText.clean("§\u00A033c\tGewO")).isEqualTo("§\u00A033c\tGewO");
    }

    @Test
    void trimsBlanksAtTheEndOfLinesAndEmptyLinesAround() {
        assertThat(CanonicalText.clean("\n \n  a  \nb\t\u00A0\n\n\n\nc\n\n")).isEqualTo("  a\nb\n\nc");
        assertThat(CanonicalText.clean(" \n\t\n")).isEmpty();
    }

    @Test
    void limitsMarksOverOneLetterAndStaysFast() {
        String tower = "a" + "\u0301\u0323".repeat(1_000_000);
        assertThat(Cpu.time(
                        () -> assertThat(CanonicalText.clean(tower).length()).isLessThan(40)))
                .isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void refusesTextsThatAreTooLongWithoutRepeatingThem() {
        String longest = "x".repeat(CanonicalText.LONGEST);
        assertThat(CanonicalText.clean(longest + "  \r\n")).hasSize(CanonicalText.LONGEST);
        assertThatThrownBy(() -> CanonicalText.clean(longest + "yz")).isInstanceOfSatisfying(BadInput.class, e -> {
            assertThat(e.key()).isEqualTo("text.error.tooLong");
            assertThat(e.arguments()).containsExactly(2, CanonicalText.LONGEST);
        });
    }

    @Test
    void changesNothingTheSecondTime() {
        var random = new Random(11);
        String characters = "ab \t\n\r\u0301\u0323\u0344\u200B\u00A0\uFEFFü\uD83D\uDE00\u1100\u1161\u0000*#";
        for (int round = 0; round < 5_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            String once = CanonicalText.clean(text.toString());
            assertThat(CanonicalText.clean(once)).isEqualTo(once);
        }
    }
}
