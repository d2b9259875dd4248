package de.langtisch.files;

import static de.langtisch.files.Samples.utf8;
import static de.langtisch.files.Samples.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTests {
    @TempDir
    Path folder;

    private Examined files;

    @BeforeEach
    void begin() {
        files = new Examined(folder);
    }

    @Test
    void takesTheNameAsTitleWhereNoHeadingIs() {
        assertThat(convert("Bericht Hagen.docx", Samples.docx("Erster Satz.", "Zweiter Satz.")))
                .satisfies(c -> assertThat(c.title()).isEqualTo("Bericht Hagen"))
                .satisfies(c -> assertThat(c.text()).contains("Erster Satz.", "Zweiter Satz."));
    }

    @Test
    void takesTheStyleOfATitle() {
        var odt = Samples.odfParts(
                "text",
                "<text:p text:style-name=\"P1\">Kontrolle in Hagen</text:p><text:p>Erster Satz.</text:p>"
                        + "<text:h text:outline-level=\"1\">Ergebnis</text:h>");
        var converted = convert("a.odt", zip(odt));
        assertThat(converted.title()).isEqualTo("Kontrolle in Hagen");
        assertThat(converted.text()).contains("Erster Satz.", "Ergebnis").doesNotContain("Kontrolle in Hagen");
    }

    @Test
    void understandsOtherPrefixes() {
        var odt =
                Samples.odfParts("text", "<text:p text:style-name=\"Title\">Kontrolle</text:p><text:p>Text.</text:p>");
        var content = new String(odt.get("content.xml"), StandardCharsets.UTF_8);
        odt.put("content.xml", utf8(content.replaceAll("(</?| )text:", "$1t:").replace("xmlns:text=", "xmlns:t=")));
        assertThat(convert("a.odt", zip(odt)).title()).isEqualTo("Kontrolle");
    }

    @Test
    void leavesOutWhatItsAuthorDeletedOrOnlyNoted() {
        var odt = Samples.odfParts("text", """
                <text:tracked-changes><text:changed-region><text:deletion><text:p>Gestrichen</text:p></text:deletion>
                </text:changed-region></text:tracked-changes><text:p>Bleibt<office:annotation><dc:creator>Wer</dc:creator>
                <text:p>Anmerkung</text:p></office:annotation> stehen</text:p>""");
        odt.put(
                "styles.xml",
                utf8("<x xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><text:p>Rand</text:p></x>"));
        assertThat(convert("a.odt", zip(odt)).text())
                .contains("Bleibt stehen")
                .doesNotContain("Gestrichen", "Anmerkung", "Wer", "Rand");
        var docx =
                Samples.docxParts("<w:p><w:r><w:t>Bleibt</w:t></w:r><w:del><w:r><w:delText>Gestrichen</w:delText></w:r>"
                        + "</w:del></w:p>");
        docx.put(
                "word/comments.xml",
                utf8("<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:comment>"
                        + "<w:p><w:r><w:t>Anmerkung</w:t></w:r></w:p></w:comment></w:comments>"));
        docx.put(
                "word/_rels/document.xml.rels", Samples.relations(Samples.relation("comments", "comments.xml", false)));
        assertThat(files.text("a.docx", zip(docx))).contains("Anmerkung");
        assertThat(convert("a.docx", zip(docx)).text()).contains("Bleibt").doesNotContain("Gestrichen", "Anmerkung");
    }

    @Test
    void refusesWhatIsNoDocument() {
        assertThat(files.document("a.pdf", Samples.pdf("Text"))).isEqualTo(refused(Refusal.NOT_A_DOCUMENT, "a.pdf"));
        assertThat(files.document("a.docx", Samples.docx("")))
                .isEqualTo(refused(Refusal.DOCUMENT_WITHOUT_TEXT, "a.docx"));
        assertThat(files.document("a.odt", zip(Samples.odfParts("text", "<text:p>"))))
                .isEqualTo(refused(Refusal.DOCUMENT_UNREADABLE, "a.odt"));
        assertThat(files.document("a.docx", Samples.docx("lang ".repeat(200_000))))
                .isEqualTo(refused(Refusal.DOCUMENT_TOO_LONG, "a.docx"));
        assertThat(files.document("a.docx", new byte[0])).isEqualTo(refused(Refusal.EMPTY, "a.docx"));
    }

    private DocumentResult.Converted convert(String name, byte[] content) {
        return switch (files.document(name, content)) {
            case DocumentResult.Converted converted -> converted;
            case DocumentResult.Refused(String key, List<Object> arguments) -> throw new AssertionError(key);
        };
    }

    private static DocumentResult refused(Refusal why, String name) {
        return new DocumentResult.Refused(
                why.key(), Opinion.failed(why, FileName.of(name)).arguments());
    }
}
