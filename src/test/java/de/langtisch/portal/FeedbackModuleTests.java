package de.langtisch.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.langtisch.ModuleTest;
import de.langtisch.kernel.PageRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;

@ModuleTest
class FeedbackModuleTests {
    private static final PageRequest FIRST = new PageRequest(1, 20);

    @Autowired
    Feedback feedback;

    @Autowired
    FeedbackRows rows;

    @Autowired
    FeedbackErasure erasure;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc portal;

    @BeforeEach
    void beginWithNone() {
        jdbc.sql("delete from portal.feedback").update();
    }

    private List<FeedbackMessage> stored() {
        return feedback.list(FIRST).rows();
    }

    @Test
    void takesFeedbackFromAnybody() throws Exception {
        portal.perform(post("/barrierefreiheit")
                        .with(csrf())
                        .param("nachricht", "Die Liste liest sich nicht vor.")
                        .param("seite", "Themen"))
                .andExpect(status().is3xxRedirection());
        assertThat(stored()).singleElement().satisfies(message -> {
            assertThat(message.message()).isEqualTo("Die Liste liest sich nicht vor.");
            assertThat(message.page()).isEqualTo("Themen");
            assertThat(message.answered()).isFalse();
        });
    }

    @Test
    void asksAgainWithEverythingThatWasTyped() throws Exception {
        var html = portal.perform(post("/barrierefreiheit")
                        .with(csrf())
                        .param("nachricht", " ")
                        .param("adresse", "<script>@x"))
                .andExpect(status().isBadRequest())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var page = Jsoup.parse(html);
        assertThat(page.select(".fehlerliste a").eachAttr("href")).containsExactly("#nachricht", "#adresse");
        assertThat(page.select("#adresse").val()).isEqualTo("<script>@x");
        assertThat(stored()).isEmpty();
    }

    @Test
    void throwsAwayWhatOnlyAMachineWouldSend() {
        assertThat(feedback.send("", "Kaufen Sie", "", "http://spam.example"))
                .isInstanceOf(FeedbackResult.Received.class);
        var links = "http://a.example http://b.example http://c.example";
        assertThat(feedback.send("", links, "", "")).isInstanceOf(FeedbackResult.Incomplete.class);
        assertThat(stored()).isEmpty();
    }

    @Test
    void stopsAFlood() {
        for (int i = 0; i < Feedback.MOST_PER_HOUR; i++) {
            assertThat(feedback.send("", "Nummer " + i, "", "")).isInstanceOf(FeedbackResult.Received.class);
        }
        assertThat(feedback.send("", "Eine zu viel", "", "")).isInstanceOf(FeedbackResult.TooMany.class);
    }

    @Test
    void erasesAnsweredFeedbackAfterItsPeriod() {
        feedback.send("", "Alt", "", "");
        feedback.send("", "Offen", "", "");
        var old = stored().getFirst();
        rows.markAnswered(old.id(), clock.instant().minus(FeedbackErasure.KEPT).minus(Duration.ofDays(1)));
        erasure.erase();
        assertThat(stored()).extracting(FeedbackMessage::message).containsExactly("Offen");
    }

    @Test
    void countsAnAnswerOnce() {
        feedback.send("", "Bitte antworten", "wer@amt.example", "");
        var id = stored().getFirst().id();
        var account = Rendering.seat();
        feedback.markAnswered(id, account);
        feedback.markAnswered(id, account);
        assertThat(stored()).singleElement().matches(FeedbackMessage::answered);
        assertThat(jdbc.sql("select count(*) from audit.entry where subject = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void showsTheListToTheOfficeAlone() throws Exception {
        portal.perform(get("/rueckmeldungen")).andExpect(status().is3xxRedirection());
        var seat = UsernamePasswordAuthenticationToken.authenticated(Rendering.seat(), "", List.of());
        portal.perform(get("/rueckmeldungen").with(authentication(seat))).andExpect(status().isNotFound());
    }

    @Test
    void showsInformationToAnybody() throws Exception {
        for (var path : List.of(
                "/impressum", "/datenschutz", "/barrierefreiheit", "/leichte-sprache", "/hilfe", "/hilfe/tastatur")) {
            var html = portal.perform(get(path))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(Jsoup.parse(html).select("h1").text()).as(path).isNotBlank();
        }
        portal.perform(get("/hilfe/inhalt")).andExpect(status().isNotFound());
    }
}
