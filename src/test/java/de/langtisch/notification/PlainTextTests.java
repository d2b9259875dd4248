package de.langtisch.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTests {
    @Test
    void makesOneLineOfAnything() {
        assertThat(PlainText.line("Prüfung\r\nBcc: alle@amt.example", 100)).isEqualTo("Prüfung Bcc: alle@amt.example");
        assertThat(PlainText.line(" a\u0000\u0007\u202Eb\u2028c\t d ", 100)).isEqualTo("a b c d");
    }

    @Test
    void keepsParagraphsAndDropsWhatIsNotSeen() {
        assertThat(PlainText.block("\r\nErster\r\n\r\nZweiter\u0007\u202E\tTeil\n", 100))
                .isEqualTo("Erster\n\nZweiter Teil");
    }

    @Test
    void cutsWithoutSplittingACharacter() {
        assertThat(PlainText.line("abcdef", 6)).isEqualTo("abcdef");
        assertThat(PlainText.line("abcdefg", 6)).isEqualTo("abcde…");
        assertThat(PlainText.line("abcd\uD83D\uDE00g", 6)).isEqualTo("abcd…");
    }
}
