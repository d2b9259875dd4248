package de.langtisch.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.kernel.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Each kind of account, signed in, after they did enough that every form of the portal stands on some page: drafts of
/// each kind, a file, a subscription, a token, an invitation, a date, an authority that leaves.
final class EveryAccount {
    private static final Pattern LINK = Pattern.compile("/(?:einladung|passwort)/[A-Za-z0-9_-]{20,100}");

    private final Client stranger;
    private final Client seat;
    private final Client admin;
    private final Client chair;
    private final Client editor;
    private final Client head;
    private final Client operator;
    private final Client supervisor;
    private final String[] starts;

    EveryAccount(int port) {
        stranger = Client.stranger(port);
        seat = Client.of("ordnungsamt3@hagen.example", port);
        admin = Client.of("fachbereich32@hagen.example", port);
        chair = Client.of("ordnungsamt1@essen.example", port);
        editor = Client.inOffice("redaktion1@siko.example", port);
        head = Client.inOffice("leitung@siko.example", port);
        operator = Client.of("technik@siko.example", port);
        supervisor = Client.of("datenschutz@siko.example", port);
        write(seat);
        submit(seat);
        write(editor);
        chair.post(
                "/gremien/fak-shisha/termine",
                Client.Field.of(
                        "tag",
                        LocalDate.now().plusDays(9).toString(),
                        "von",
                        "10:00",
                        "bis",
                        "12:00",
                        "ort",
                        "Rathaus",
                        "tagesordnung",
                        "Aussprache"));
        seat.post("/abonnements", Client.Field.of("art", "TOPIC", "ziel", "shisha", "rhythmus", "DAILY"));
        seat.post("/zugang/schluessel", Client.Field.of("id", Ids.random(), "tokenName", "Auswertung"));
        admin.post("/behoerde/einladungen", Client.Field.of("email", mailbox(), "name", "Ordnungsamt, Zugang 9"));
        stranger.post("/passwort-vergessen", Client.Field.of("email", "ordnungsamt5@hagen.example"));
        starts = starts(leave());
    }

    private static String mailbox() {
        return Ids.random() + "@hagen.example";
    }

    /// A question of the kind that needs no release would be published; a report waits.
    private static void submit(Client author) {
        var draft = author.post("/schreiben/report", Client.Field.of("wanted", Ids.random()))
                .location();
        for (var action : List.of("save", "submit")) {
            var page = author.get(draft).page();
            author.post(
                    draft,
                    Client.Field.of(
                            "version", page.select("[name=version]").val(),
                            "fingerprint", page.select("[name=fingerprint]").val(),
                            "title", "Wartet auf die Freigabe",
                            "did", "Gemessen.",
                            "happened", "Es hat geholfen.",
                            "outcome", "bewaehrt",
                            "topics", "shisha",
                            "label", "members",
                            "action", action));
        }
        assertThat(author.get(draft).text()).contains("wartet auf die Freigabe");
    }

    /// A draft of each kind, one of them with a file.
    private static void write(Client author) {
        author.get("/schreiben").page().select("form[action^=/schreiben/]").eachAttr("action").stream()
                .filter(action -> !action.endsWith("/aus-dokument"))
                .distinct()
                .forEach(action -> {
                    var draft = author.post(action, Client.Field.of("wanted", Ids.random()));
                    author.upload(
                            draft.location() + "/anlagen",
                            "vermerk.txt",
                            "Ein Vermerk.".getBytes(StandardCharsets.UTF_8),
                            Client.Field.of("recht", "OWN"));
                });
    }

    /// An authority whose end is set, another on its way in.
    private String leave() {
        var path = head.get("/mitglieder").page().select("main a[href^=/mitglieder/]").eachAttr("href").stream()
                .map(href -> href.replaceFirst("^(/mitglieder/[^/]{16}).*", "$1"))
                .filter(href -> href.length() == 28)
                .reduce((first, second) -> second)
                .orElseThrow();
        head.post(
                path + "/austritt",
                Client.Field.of("leftOn", LocalDate.now().plusYears(1).toString()));
        var partner = Ids.random();
        head.post(
                "/mitglieder/neu",
                Client.Field.of("id", partner, "name", "Stadt " + partner, "partnerType", "kommune", "area", "05"));
        return path + "/aufnahme";
    }

    /// Where the walks begin: pages without a link for some, and the links in the mails that the operator of a demo
    /// sees.
    private String[] starts(String leaving) {
        var pages = Stream.of("/", "/hilfe", "/mitglieder", "/entscheidungen/einlesen", leaving, invited());
        return Stream.concat(pages, letters(operator, "passwort").stream())
                .distinct()
                .toArray(String[]::new);
    }

    /// The page of an account that was invited and has not come yet.
    private String invited() {
        return admin.get("/behoerde")
                .page()
                .select("tr:contains(Zugang 9) a[href^=/behoerde/zugaenge/]")
                .attr("href");
    }

    /// The one-time links in the last letters, with one of this kind (`einladung`, `passwort`): letters are written in
    /// the
    /// background.
    static List<String> letters(Client operator, String kind) {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        var letters = letters(operator);
        while (letters.stream().noneMatch(link -> link.startsWith("/" + kind)) && System.nanoTime() < end) {
            Thread.onSpinWait();
            letters = letters(operator);
        }
        return letters;
    }

    private static List<String> letters(Client operator) {
        return operator.get("/technik").page().select("a[href^=/technik/mails/]").eachAttr("href").stream()
                .limit(10)
                .flatMap(href -> LINK.matcher(operator.get(href).body()).results())
                .map(MatchResult::group)
                .toList();
    }

    List<Client> visitors() {
        return List.of(stranger, seat, admin, chair, editor, head, operator, supervisor);
    }

    String[] starts() {
        return starts;
    }
}
