package de.langtisch.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SmtpUrlTests {
    @Test
    void knowsTheServersAnOperatorNames() {
        assertThat(SmtpUrl.parse("smtp://relay.amt.example"))
                .isEqualTo(new SmtpUrl(false, "relay.amt.example", 25, null, null, null));
        assertThat(SmtpUrl.parse("smtp://portal:secret@relay.amt.example"))
                .isEqualTo(new SmtpUrl(false, "relay.amt.example", 587, "portal", "secret", null));
        assertThat(SmtpUrl.parse(
                        " smtps://portal%40amt.example:p%3Aa%2Fs+s@relay.amt.example:4650?from=portal@amt.example "))
                .isEqualTo(new SmtpUrl(
                        true, "relay.amt.example", 4650, "portal@amt.example", "p:a/s+s", "portal@amt.example"));
    }

    @Test
    void sendsAPasswordEncryptedOrNotAtAll() {
        assertThat(starttlsRequired("smtp://portal:secret@relay.amt.example")).isEqualTo("true");
        assertThat(starttlsRequired("smtp://portal:secret@127.0.0.1")).isEqualTo("false");
        assertThat(starttlsRequired("smtp://relay.amt.example")).isEqualTo("false");
    }

    @Test
    void neverRepeatsAPassword() {
        for (var url : List.of(
                "smtp://portal:secret@", "smtp://portal:secret word@relay", "http://portal:secret@relay", "secret")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SmtpUrl.parse(url))
                    .withMessageNotContaining("secret")
                    .withNoCause();
        }
        assertThat(SmtpUrl.parse("smtp://portal:secret@relay.amt.example").toString())
                .doesNotContain("secret");
    }

    private static String starttlsRequired(String url) {
        return SmtpUrl.parse(url).connect().getJavaMailProperties().getProperty("mail.smtp.starttls.required");
    }
}
