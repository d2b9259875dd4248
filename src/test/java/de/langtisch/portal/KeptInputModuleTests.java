package de.langtisch.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.kernel.Ids;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Nothing that was typed is lost: a refused form says why in German and gives its text back, a draft keeps its last
/// save, a link that has ended says so.
@ServerTest
@SuppressWarnings("NullAway.Init")
class KeptInputModuleTests {
    private static final String AGENDA = "Erster Punkt\nZweiter Punkt mit allem, was wir dazu besprechen wollen";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Client author;
    private String draft;

    @BeforeEach
    void begin() {
        author = Client.of("ordnungsamt3@hagen.example", port);
        draft = author.post("/schreiben/report", Client.Field.of("wanted", Ids.random()))
                .location();
        save("title", "Gespeichert").leadsTo(draft);
    }

    @AfterEach
    void end() {
        author.close();
    }

    /// Saves the form as it stands, with these fields in the place of what it holds.
    private Client.Answer save(String... changed) {
        return author.post(draft, form(changed));
    }

    private List<Client.Field> form(String... changed) {
        var version = author.get(draft).page().select("#entwurf [name=version]").val();
        return Stream.concat(
                        Client.Field.of("version", version, "action", "save").stream(),
                        Client.Field.of(changed).stream())
                .toList();
    }

    private Client.Answer submit(String... changed) {
        var fields = form(changed).stream().filter(f -> !f.name().equals("action"));
        return author.post(
                draft,
                Stream.concat(fields, Client.Field.of("action", "submit").stream())
                        .toList());
    }

    private void keepsTheLastSave() {
        assertThat(author.get(draft).page().select("[name=title]").val()).isEqualTo("Gespeichert");
    }

    private static List<String> texts(Client.Answer answer) {
        return answer.page().select("main form textarea").eachText();
    }

    @Test
    void givesATitleBackThatIsTooLong() {
        var title = "Ein Titel ohne Ende ".repeat(250).strip();
        var answer = save("title", title).refuses(400).says("200 Zeichen", "zuletzt gespeicherten Fassung");
        assertThat(texts(answer)).contains(title);
        keepsTheLastSave();
        author.post("/schreiben/question", Client.Field.of("wanted", Ids.random(), "titel", title))
                .refuses(400)
                .says("200 Zeichen");
    }

    @Test
    void keepsAPastedTitleUntilItIsShortened() {
        var title = "x".repeat(300);
        save("title", title).leadsTo(draft);
        assertThat(author.get(draft).page().select("[name=title]").val()).isEqualTo(title);
        var refused = submit("title", title);
        assertThat(refused.page().select(".fehlerliste a").eachText())
                .first()
                .asString()
                .contains("200 Zeichen");
        save("title", "Gespeichert").leadsTo(draft);
    }

    @Test
    void namesWhatIsMissingInTheOrderOfThePage() {
        assertThat(submit("title", "Gespeichert")
                        .refuses(422)
                        .page()
                        .select(".fehlerliste a")
                        .eachText())
                .satisfiesExactly(
                        did -> assertThat(did).startsWith("„Was haben Sie gemacht?“:"),
                        happened -> assertThat(happened).startsWith("„Was ist passiert?“:"),
                        outcome -> assertThat(outcome).startsWith("„Ergebnis“:"),
                        topics -> assertThat(topics).contains("Thema"),
                        label -> assertThat(label).contains("lesen"));
    }

    @Test
    void keepsTheAddressOfAFailedSignIn() {
        try (var stranger = Client.stranger(port)) {
            stranger.post("/anmeldung", Client.Field.of("email", "ordnungsamt3@hagen.example", "passwort", "falsch"))
                    .leadsTo("/anmeldung?fehler");
            assertThat(stranger.get("/anmeldung?fehler")
                            .page()
                            .select("main [name=email][type=email]")
                            .val())
                    .isEqualTo("ordnungsamt3@hagen.example");
            stranger.post("/anmeldung", Client.Field.of("passwort", "falsch")).leadsTo("/anmeldung?fehler");
            assertThat(stranger.get("/anmeldung?fehler")
                            .page()
                            .select("main [name=email][type=email]")
                            .val())
                    .isEmpty();
        }
    }

    @Test
    void givesTenMegabytesOfTextBack() {
        var text = "Zehn Byte ".repeat(1_000_000);
        var answer = save("title", "Anders", "did", text).refuses(400).says("Zeichen");
        assertThat(answer.page().select("main form textarea").getLast().wholeText())
                .hasSize(text.length());
        keepsTheLastSave();
    }

    @Test
    void saysWhatWasTooMuchForTheServer() {
        save("did", "ä".repeat(5_000_000)).refuses(413).says("letzten Speicherung erhalten");
        keepsTheLastSave();
    }

    @Test
    void givesTheTextBackWhenAShortFieldIsWrong() {
        var refused = save("did", AGENDA, "label", "public", "publicFrom", "morgen")
                .refuses(400)
                .says("Datum");
        assertThat(refused.page().select("main form textarea").getLast().wholeText())
                .isEqualTo(AGENDA);
        var chair = Client.of("ordnungsamt1@essen.example", port);
        var answer = chair.post(
                        "/gremien/fak-shisha/termine",
                        Client.Field.of(
                                "tag", "x", "von", "10:00", "bis", "9:00", "ort", "Rathaus", "tagesordnung", AGENDA))
                .refuses(400)
                .says("Es wurde nichts eingetragen");
        assertThat(answer.page().select("main form textarea").getLast().wholeText())
                .isEqualTo(AGENDA);
        chair.close();
    }

    @Test
    void savesTheTextWithEveryChangeOfItsFiles() {
        var file = AGENDA.getBytes(StandardCharsets.UTF_8);
        author.upload(draft + "/anlagen", "plan.txt", file, form("title", "Mit Anlage", "recht", "OWN"))
                .leadsTo(draft);
        author.upload(draft + "/anlagen", "leer.txt", new byte[0], form("title", "Trotz Fehler", "recht", "OWN"))
                .refuses(400)
                .says("leer.txt");
        author.upload(draft + "/anlagen", "", new byte[0], form("title", "Ohne Datei", "recht", "OWN"))
                .refuses(400)
                .says("Wählen Sie eine Datei.");
        var page = author.get(draft).page();
        assertThat(page.select("[name=title]").val()).isEqualTo("Ohne Datei");
        assertThat(page.select("#anlagen").text()).contains("plan.txt").doesNotContain("leer.txt");
        author.post(page.select("#anlagen [formaction$=/entfernen]").attr("formaction"), form("title", "Ohne Anlage"))
                .leadsTo(draft);
        var after = author.get(draft).page();
        assertThat(after.select("[name=title]").val()).isEqualTo("Ohne Anlage");
        assertThat(after.select("#anlagen").text()).doesNotContain("plan.txt");
        save("title", "Gespeichert").leadsTo(draft);
    }

    @Test
    void neverShowsAPasswordAgain() {
        var answer = save(
                "did", AGENDA, "label", "public", "publicFrom", "morgen", "passwort", "Streng-geheim-und-lang-genug");
        assertThat(texts(answer)).isNotEmpty();
        assertThat(answer.body()).doesNotContain("Streng-geheim");
    }

    @Test
    void keepsEmbargoAndTextThroughAConflict() {
        var mine = form("title", "Meins", "did", AGENDA, "label", "public", "publicFrom", "2031-05-06");
        save("title", "Gespeichert", "did", "Anders").leadsTo(draft);
        var answer = author.post(draft, mine);
        assertThat(answer.status()).isEqualTo(409);
        answer.says("Nichts ist verloren");
        keepsTheLastSave();
        var again = answer.page().select("main form input[name]:not([name=_csrf])").stream()
                .map(field -> new Client.Field(field.attr("name"), field.val()))
                .toList();
        assertThat(again).contains(new Client.Field("publicFrom", "2031-05-06"));
        author.post(draft, again).leadsTo(draft);
        var page = author.get(draft).page();
        assertThat(page.select("[name=title]").val()).isEqualTo("Meins");
        assertThat(page.select("[name=did]").getFirst().wholeText().strip()).isEqualTo(AGENDA);
        assertThat(page.select("[name=publicFrom]").val()).isEqualTo("2031-05-06");
    }

    @Test
    void takesNoInvisibleCharactersFromATitle() {
        save("title", "a\u202Eb\u0000c\r\nd").leadsTo(draft);
        assertThat(author.get(draft).page().select("[name=title]").val()).isEqualTo("abc d");
    }

    @Test
    void explainsALinkThatHasEnded() {
        try (var admin = Client.of("fachbereich32@hagen.example", port);
                var operator = Client.of("technik@siko.example", port);
                var stranger = Client.stranger(port)) {
            var email = Ids.random() + "@hagen.example";
            admin.post("/behoerde/einladungen", Client.Field.of("email", email, "name", "Ordnungsamt, Zugang 8"))
                    .leadsTo("/behoerde");
            var letters = EveryAccount.letters(operator, "einladung");
            jdbc.sql("update membership.invitation set ends_at = now() - interval '1 day'")
                    .update();
            assertThat(letters).isNotEmpty();
            for (var link : letters) {
                stranger.get(link).refuses(410);
                stranger.post(link, Client.Field.of("password", "x".repeat(20), "again", "x".repeat(20)))
                        .refuses(410);
            }
        }
    }

    @Test
    void refusesBytesThatAreNoText() {
        var secret = Client.encoded(author.secret());
        author.postEncoded(draft, "_csrf=" + secret + "&title=%C3%28").refuses(400);
        author.postEncoded(draft, "_csrf=" + secret + "&title=\u00C3\u0028").refuses(400);
        keepsTheLastSave();
        for (var target : List.of("/suche?q=%C3%28", "/suche?q=%ED%A0%80", "/themen/%00", "/themen/%C3%28")) {
            var answer = author.raw(target);
            assertThat(answer.status()).as(target).isBetween(400, 499);
            assertThat(answer.page().text()).as(target).contains("Nichts wurde geändert");
        }
        var file = new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', 0, '}'};
        author.upload(draft + "/anlagen", "text.txt", file, Client.Field.of("recht", "OWN"))
                .refuses(400);
        try (var office = Client.inOffice("redaktion1@siko.example", port)) {
            var bomb = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><dokument>&e;</dokument>";
            for (var content : List.of(file, bomb.getBytes(StandardCharsets.UTF_8), new byte[0])) {
                var answer = office.upload("/entscheidungen/einlesen", "../<b>x.xml", content, List.of());
                assertThat(answer.status()).isLessThan(500);
                assertThat(answer.body()).doesNotContain("root:x:", "<b>x");
                assertThat(answer.isGermanPage()).isTrue();
            }
        }
    }
}
