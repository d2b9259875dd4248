package de.langtisch.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The link in a mail ends the mails of one subscription with one button, without signing in and without guessing.
@ServerTest
@SuppressWarnings("NullAway.Init")
class StopMailsModuleTests {
    private static final String LIST = "/abonnements";

    @LocalServerPort
    int port;

    private Client follower;
    private Client stranger;
    private String link;

    @BeforeEach
    void followTwoTopics() {
        follower = Client.of("ordnungsamt5@hagen.example", port);
        stranger = Client.stranger(port);
        for (var topic : new String[] {"shisha", "rotlicht"}) {
            follower.post(LIST, Client.Field.of("art", "TOPIC", "ziel", topic, "rhythmus", "DAILY"))
                    .leadsTo(LIST);
        }
        link = line("Shisha").select("form").attr("action").replace(LIST, "/abbestellen");
    }

    @AfterEach
    void close() {
        follower.close();
        stranger.close();
    }

    private Element line(String name) {
        return follower.get(LIST).page().select("li:contains(" + name + ")").getFirst();
    }

    private String rhythm(String name) {
        return line(name).select("option[selected]").attr("value");
    }

    @Test
    void changesNothingWhenAMachineFollowsIt() {
        stranger.get(link).says("Keine Mails mehr", "Shisha");
        assertThat(rhythm("Shisha")).isEqualTo("DAILY");
    }

    @Test
    void endsTheMailsOfThisSubscriptionOnly() {
        stranger.post(link, Client.Field.of()).leadsTo(link);
        stranger.get(link).says("Hierzu kommen keine Mails mehr");
        assertThat(rhythm("Shisha")).isEqualTo("NEVER");
        assertThat(rhythm("Rotlicht")).isEqualTo("DAILY");
    }

    @Test
    void knowsNoSubscriptionThatIsGuessed() {
        assertThat(stranger.get("/abbestellen/shisha").status()).isEqualTo(404);
        stranger.post("/abbestellen/shisha", Client.Field.of()).refuses(404);
    }
}
