package de.langtisch.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What an item says is kept ready for all who may read it; what one reader may do is not.
@ServerTest
@SuppressWarnings("NullAway.Init")
class KeptPartsModuleTests {
    private static final String HAGEN = "main form[action$=/bearbeiten]";

    @LocalServerPort
    int port;

    private static String shisha(Client reader) {
        return reader.get("/suche?q=Lebensmittel%C3%BCberwachung+nimmt+Proben")
                .page()
                .select(".zeilen--treffer a[href*=shisha-kontrolle]")
                .attr("href");
    }

    @Test
    void showsEachReaderTheTextAndTheOwnRights() {
        try (var owner = Client.of("ordnungsamt3@hagen.example", port);
                var reader = Client.of("ordnungsamt1@essen.example", port);
                var stranger = Client.stranger(port)) {
            var item = shisha(owner);
            for (int i = 0; i < 2; i++) {
                var owned = owner.get(item);
                var read = reader.get(item);
                assertThat(owned.page().select("article .lesetext").text())
                        .contains("Proben")
                        .isEqualTo(read.page().select("article .lesetext").text());
                assertThat(owned.page().select(HAGEN)).isNotEmpty();
                assertThat(read.page().select(HAGEN)).isEmpty();
                assertThat(owned.page().select("#antworten [name=_csrf]").val())
                        .isNotEmpty()
                        .isNotEqualTo(
                                read.page().select("#antworten [name=_csrf]").val());
                stranger.get(item).refuses(404);
            }
        }
    }
}
