package de.langtisch.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.kernel.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Each form that writes something new, sent several times at once as by an impatient hand: it is written once, and no
/// answer is a failure.
@ServerTest
@SuppressWarnings("NullAway.Init")
class DoubledFormModuleTests {
    private static final int TIMES = 4;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private void writesOnce(Client client, String table, String path, List<Client.Field> fields) throws Exception {
        long before = count(table);
        try (var hands = Executors.newFixedThreadPool(TIMES)) {
            var sent = IntStream.range(0, TIMES)
                    .mapToObj(n -> hands.submit(() -> client.post(path, fields)))
                    .toList();
            for (var answer : sent) {
                assertThat(answer.get().status()).as(path).isBetween(200, 499);
            }
        }
        assertThat(count(table) - before).as(path + " into " + table).isEqualTo(1);
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void writesWhatASeatSendsOnce() throws Exception {
        try (var seat = Client.of("ordnungsamt3@hagen.example", port)) {
            var wanted = Client.Field.of("wanted", Ids.random());
            writesOnce(seat, "items.draft", "/schreiben/report", wanted);
            var item = seat.get("/themen/shisha")
                    .page()
                    .select("main .titel a")
                    .getFirst()
                    .attr("href");
            var text = Client.Field.of("text", "Das haben wir auch so gemacht: " + Ids.random());
            writesOnce(seat, "items.comment", item.substring(0, item.lastIndexOf('/')) + "/antworten", text);
            var search = Client.Field.of("art", "SEARCH", "ziel", "q=" + Ids.random(), "rhythmus", "DAILY");
            writesOnce(seat, "items.subscription", "/abonnements", search);
            var token = Client.Field.of("id", Ids.random(), "tokenName", "Auswertung");
            writesOnce(seat, "membership.access_token", "/zugang/schluessel", token);
        }
    }

    @Test
    void writesWhatAdminAndChairSendOnce() throws Exception {
        try (var admin = Client.of("fachbereich32@hagen.example", port);
                var chair = Client.of("ordnungsamt1@essen.example", port)) {
            var invited = Client.Field.of("email", Ids.random() + "@hagen.example", "name", "Ordnungsamt, Zugang 7");
            writesOnce(admin, "membership.account", "/behoerde/einladungen", invited);
            var contact = admin.get("/ansprechstellen/neu")
                    .page()
                    .select("main form[action^=/ansprechstellen/]")
                    .attr("action");
            var office = Client.Field.of("topic", "shisha", "unit", "Ordnungsamt", "mailbox", "amt@hagen.example");
            writesOnce(admin, "membership.contact", contact, office);
            var day = LocalDate.now().plusDays(30).toString();
            var date =
                    Client.Field.of("tag", day, "von", "10:00", "bis", "12:00", "ort", "Rathaus", "tagesordnung", "");
            writesOnce(chair, "meetings.meeting", "/gremien/fak-shisha/termine", date);
            var entry = Client.Field.of("tag", "2024-05-06", "art", "MET", "text", "Wir trafen uns " + Ids.random());
            writesOnce(chair, "meetings.entry", "/gremien/fak-shisha/eintraege", entry);
        }
    }

    @Test
    void writesANoteOfTheReviewOnce() throws Exception {
        try (var reviewer = Client.of("fachbereich32@hagen.example", port)) {
            var waiting = reviewer.get("/freigaben").page().select("main a[href^=/freigaben/]");
            assertThat(waiting).isNotEmpty();
            var note = Client.Field.of("field", "title", "text", "Bitte kürzer: " + Ids.random());
            writesOnce(reviewer, "items.review_note", waiting.getFirst().attr("href") + "/notizen", note);
        }
    }

    @Test
    void keepsFeedbackOnce() {
        try (var stranger = Client.stranger(port)) {
            long before = count("portal.feedback");
            var message = Client.Field.of("nachricht", "Die Tabelle liest sich nicht vor: " + Ids.random());
            stranger.post("/barrierefreiheit", message).leadsTo("/barrierefreiheit");
            stranger.post("/barrierefreiheit", message).leadsTo("/barrierefreiheit");
            assertThat(count("portal.feedback") - before).isEqualTo(1);
        }
    }
}
