package de.langtisch.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.kernel.Ids;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Files that nobody should send, at each place that takes one: a German sentence and a 4xx, and the draft stays as it
/// was.
@ServerTest
@SuppressWarnings("NullAway.Init")
class HostileUploadModuleTests {
    private static final int MEGABYTE = 1024 * 1024;
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    @LocalServerPort
    int port;

    private Client author;
    private String draft;

    @BeforeEach
    void begin() {
        author = Client.of("ordnungsamt3@hagen.example", port);
        draft = author.post("/schreiben/report", Client.Field.of("wanted", Ids.random()))
                .location();
        var version = author.get(draft).page().select("#entwurf [name=version]").val();
        author.post(draft, Client.Field.of("version", version, "action", "save", "title", "Behalten"))
                .leadsTo(draft);
        attach("vermerk.txt", utf8("Ein Vermerk über die gemeinsame Kontrolle."))
                .leadsTo(draft);
    }

    @AfterEach
    void end() {
        assertThat(author.get(draft).page().select("[name=title]").val()).isEqualTo("Behalten");
        assertThat(author.get(draft).page().select("#anlagen").text()).contains("vermerk.txt");
        author.close();
    }

    private Client.Answer attach(String name, byte[] file) {
        return author.upload(draft + "/anlagen", name, file, Client.Field.of("recht", "OWN"));
    }

    private Client.Answer intoADraft(String name, byte[] file) {
        return author.upload("/schreiben/report/aus-dokument", name, file, Client.Field.of("wanted", Ids.random()));
    }

    /// Refused as an attachment and as the text of a new draft.
    private void refused(String name, byte[] file, int status) {
        attach(name, file).refuses(status);
        intoADraft(name, file).refuses(status);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// A container as Word writes it, with this part; `megabytes` of it are nothing.
    private static byte[] container(String part, String text, int megabytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD + "\"/></Types>"));
            zip.putNextEntry(new ZipEntry(part));
            zip.write(utf8(text));
            var nothing = new byte[MEGABYTE];
            for (int i = 0; i < megabytes; i++) {
                zip.write(nothing);
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bombe.docx", "bombe.zip", "bombe.pdf"})
    void refusesAFileThatUnpacksToAGiant(String name) throws IOException {
        refused(name, container("word/document.xml", "<w:document>", 400), 400);
    }

    @Test
    void refusesAHundredMegabytes() {
        refused("gross.pdf", new byte[100 * MEGABYTE], 413);
        try (var office = Client.inOffice("redaktion1@siko.example", port)) {
            office.upload("/entscheidungen/einlesen", "gross.xml", new byte[100 * MEGABYTE], List.of())
                    .refuses(413);
        }
    }

    @Test
    void refusesWhatIsNotWhatItsNameSays() throws IOException {
        refused("leer.pdf", new byte[0], 400);
        refused("", new byte[0], 400);
        refused("bild.png", utf8("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"), 400);
        refused("seite.pdf", utf8("<!DOCTYPE html><html><script>alert(1)</script></html>"), 400);
        refused("programm.docx", utf8("MZ" + "\u0000".repeat(500)), 400);
        refused("daten.xml", utf8("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"), 400);
        var entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document>&e;</w:document>";
        refused("wort.docx", container("word/document.xml", entity, 0), 400);
        intoADraft("vermerk.txt", utf8("Ein Vermerk.")).refuses(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../etc/passwd.txt",
                "..\\..\\x.txt",
                "<script>alert(1)</script>.txt",
                "\u202Etxt.exe.txt",
                "${7*7}[[${7*7}]].txt",
                "CON.txt",
                "ein name.txt\r\nSet-Cookie: x=1"
            })
    void givesAHostileNameNoPower(String name) {
        var answer = attach(name, utf8("Zweiter Vermerk: " + name));
        assertThat(answer.status()).isBetween(300, 499);
        assertThat(answer.headers().toString()).doesNotContain("x=1");
        var page = author.get(draft);
        assertThat(page.body()).doesNotContain("<script>alert(1)", "\u202E", "../", "..\\", "49[");
        for (var file : page.page().select("#anlagen a[href*=/anlagen/]").eachAttr("href")) {
            var download = author.get(file);
            assertThat(download.status()).isEqualTo(200);
            assertThat(download.headers().toString())
                    .contains("attachment", "nosniff")
                    .doesNotContain("../", "x=1");
        }
    }

    @Test
    void keepsEachOfManyFilesSentAtOnce() throws Exception {
        try (var hands = Executors.newFixedThreadPool(6)) {
            var sent = IntStream.range(0, 6)
                    .mapToObj(n -> hands.submit(() -> attach("anlage-" + n + ".txt", utf8("Anlage Nummer " + n))))
                    .toList();
            for (var answer : sent) {
                answer.get().leadsTo(draft);
            }
        }
        assertThat(author.get(draft).page().select("#anlagen").text())
                .contains(IntStream.range(0, 6)
                        .mapToObj(n -> "anlage-" + n + ".txt")
                        .toList());
    }
}
