package de.langtisch.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.kernel.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Whoever writes a decision down that stands in the portal already is told where, and nobody else.
@ServerTest
@SuppressWarnings("NullAway.Init")
class TwinModuleTests {
    private static final String HINT = "Das steht wohl schon im Portal";

    @LocalServerPort
    int port;

    private Client author;
    private String draft;

    @BeforeEach
    void begin() {
        author = Client.of("ordnungsamt3@hagen.example", port);
        draft = author.post("/schreiben/ruling", Client.Field.of("wanted", Ids.random()))
                .location();
    }

    @AfterEach
    void close() {
        author.close();
    }

    private String written(String date, String aktenzeichen) {
        var version = author.get(draft).page().select("[name=version]").val();
        author.post(
                        draft,
                        Client.Field.of(
                                "version", version, "title", "Doppelt", "date", date, "aktenzeichen", aktenzeichen))
                .leadsTo(draft);
        return author.get(draft).text();
    }

    @Test
    void namesTheDecisionInAnySpelling() {
        assertThat(written("2024-01-19", "1L1741/23"))
                .contains(HINT, "Widerruf und Versiegelung halten im Eilverfahren");
    }

    @Test
    void staysSilentAboutAnotherDayOrNumber() {
        assertThat(written("2024-01-20", "1 L 1741/23")).doesNotContain(HINT);
        assertThat(written("2024-01-19", "1 L 1742/23")).doesNotContain(HINT);
    }

    @Test
    void leadsAnAddressWithASlashTooManyToItsPage() {
        author.get("/themen/").leadsTo("/themen");
        author.get("//evil.example/").refuses(400);
    }
}
