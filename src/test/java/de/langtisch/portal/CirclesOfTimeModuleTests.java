package de.langtisch.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.kernel.Ids;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What is said or written among few stays among them when the text is given to more: notes, what was taken out,
/// comments,
/// and what a question was. Each found by somebody who attacked the portal.
@ServerTest
@SuppressWarnings("NullAway.Init")
class CirclesOfTimeModuleTests {
    private static final String SECRET = "zqvertraulich";
    private static final String NOTE = "zqnotiz";

    @LocalServerPort
    int port;

    private Client author;
    private Client colleague;
    private Client chair;
    private Client editor;
    private Desk desk;
    private String draft;
    private String item;

    @BeforeEach
    void begin() {
        author = Client.of("ordnungsamt3@hagen.example", port);
        colleague = Client.of("ordnungsamt5@hagen.example", port);
        chair = Client.of("ordnungsamt1@essen.example", port);
        editor = Client.of("redaktion1@siko.example", port);
        editor.post("/kapazitaet", Client.Field.of("capacity", "OFFICE")).leadsTo("/");
        desk = new Desk(author);
    }

    @AfterEach
    void end() {
        List.of(author, colleague, chair, editor).forEach(Client::close);
    }

    private void start(String kind) {
        desk.begin(kind);
        draft = desk.draft;
        item = desk.item;
    }

    private String review() {
        return desk.review();
    }

    private List<Client.Field> form(Client writer, String circle, String... texts) {
        return desk.form(writer, circle, texts);
    }

    private Client.Answer submit(Client writer, String circle, String... texts) {
        return desk.submit(writer, circle, texts);
    }

    private void approve(Client by) {
        desk.approve(by);
    }

    @Test
    void showsWhoeverReleasesForOthersNothingOfAnEarlierRound() {
        start("report");
        submit(author, "Eigene Behörde", "did", "Intern " + SECRET, "happened", "Es half.")
                .leadsTo(draft);
        colleague
                .post(review() + "/notizen", Client.Field.of("field", "did", "text", NOTE))
                .leadsTo(review());
        colleague
                .post(review() + "/zurueckgeben", Client.Field.of("reason", "Bitte Internes heraus."))
                .leadsTo("/freigaben");
        assertThat(author.get(draft).body()).contains(NOTE);
        submit(author, "Facharbeitskreis Shisha", "did", "Nur das Allgemeine.", "happened", "Es half.")
                .leadsTo(draft);
        var seen = chair.get(review());
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.body()).contains("Nur das Allgemeine.").doesNotContain(SECRET, NOTE);
    }

    @Test
    void givesAQuestionToMoreReadersOnlyWithASecondPersonAndKeepsItsAnswersAmongTheFirst() {
        start("question");
        submit(author, "Facharbeitskreis Shisha", "question", "Wer misst?").leadsTo(item);
        chair.post(item + "/antworten", Client.Field.of("text", "Nur für den Kreis: " + SECRET));
        author.post(item + "/bearbeiten", List.of()).leadsTo(draft);
        submit(author, "Alle Mitglieder", "question", "Wer misst?").leadsTo(draft);
        var outsider = Client.of("lenkung@im-nrw.example", port);
        assertThat(outsider.get(item).status()).isEqualTo(404);
        approve(editor);
        assertThat(outsider.get(item).body()).contains("Wer misst?").doesNotContain(SECRET);
        assertThat(outsider.get("/suche?q=" + SECRET).body()).doesNotContain(item);
        assertThat(chair.get(item).body()).contains(SECRET);
        outsider.close();
    }

    @Test
    void comparesWithThePublishedTextOnlyForItsReaders() {
        start("report");
        submit(author, "Facharbeitskreis Shisha", "did", "Im Kreis " + SECRET, "happened", "Es half.")
                .leadsTo(draft);
        approve(chair);
        author.post(item + "/bearbeiten", List.of()).leadsTo(draft);
        submit(author, "Alle Mitglieder", "did", "Für alle.", "happened", "Es half.")
                .leadsTo(draft);
        assertThat(editor.get(review()).body())
                .contains("Für alle.", "nur für andere")
                .doesNotContain(SECRET);
    }

    @Test
    void keepsTheQuickLaneForSlipsOfWording() {
        start("report");
        submit(author, "Eigene Behörde", "did", "Wir haben kontroliert.", "happened", "Es half.")
                .leadsTo(draft);
        approve(colleague);
        author.post(item + "/bearbeiten", List.of()).leadsTo(draft);
        author.post(
                draft,
                form(author, "Eigene Behörde", "did", "Etwas ganz anderes. ".repeat(10), "happened", "Es half."));
        var fields = form(author, "Eigene Behörde", "did", "Etwas ganz anderes. ".repeat(10), "happened", "Es half.");
        fields.addAll(Client.Field.of("action", "submit", "editorial", "1"));
        author.post(draft, fields).refuses(422).says("höchstens zehn geänderte Wörter");
    }

    @Test
    void refusesANoteOnAPartThatThereIsNot() {
        start("report");
        submit(author, "Eigene Behörde", "did", "So.", "happened", "Es half.").leadsTo(draft);
        colleague
                .post(review() + "/notizen", Client.Field.of("field", "gibtsnicht", "text", "x"))
                .refuses(400);
        assertThat(author.get(draft).status()).isEqualTo(200);
    }

    @Test
    void refusesDaysThatNoCalendarKeepsAndKeepsTheText() {
        start("report");
        var fields = form(author, "Öffentlich", "did", "Bleibt " + SECRET, "happened", "Es half.");
        fields.addAll(Client.Field.of("publicFrom", "+999999999-12-31"));
        author.post(draft, fields).refuses(400);
    }

    @Test
    void opensWhatIsPublicOnlyLaterToItsOwnPeople() {
        start("report");
        var fields = form(author, "Öffentlich", "did", "Später.", "happened", "Es half.");
        fields.addAll(Client.Field.of("publicFrom", "2199-01-01"));
        author.post(draft, fields).leadsTo(draft);
        assertThat(author.get(draft)
                        .page()
                        .select("input[name=circle][checked]")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void letsNobodyWriteInACapacityThatMayNot() {
        editor.post("/kapazitaet", Client.Field.of("capacity", "HOME")).leadsTo("/");
        var begun = editor.post("/schreiben/report", Client.Field.of("wanted", Ids.random()))
                .location();
        assertThat(editor.get(begun).status()).isEqualTo(200);
        editor.post("/kapazitaet", Client.Field.of("capacity", "OFFICE")).leadsTo("/");
        assertThat(editor.get(begun).status()).isEqualTo(404);
        assertThat(editor.get("/schreiben").body()).doesNotContain(begun);
    }

    @Test
    void beginsUnderAnIdThatNobodyChose() {
        var wanted = Ids.random();
        var begun = author.post("/schreiben/report", Client.Field.of("wanted", wanted))
                .location();
        assertThat(begun).startsWith("/entwuerfe/").doesNotContain(wanted);
        assertThat(author.post("/schreiben/report", Client.Field.of("wanted", wanted))
                        .location())
                .isEqualTo(begun);
    }

    @Test
    void countsNoCookieUnderAnyWritingOfTheApiAddress() {
        var answer = author.post("/%61pi/v1/items", Client.Field.of("kind", "report"));
        assertThat(answer.status()).isIn(400, 401, 403, 404, 415);
        assertThat(author.get("/%61pi/v1/search?q=x").status()).isIn(400, 401, 404);
    }

    @Test
    void refusesParameterNamesThatAreNone() {
        assertThat(author.get("/suche?%00=1").status()).isEqualTo(400);
        assertThat(author.get("/suche?a%01b=1").status()).isEqualTo(400);
    }
}
