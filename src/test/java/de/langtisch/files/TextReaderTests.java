package de.langtisch.files;

import static de.langtisch.files.Samples.utf8;
import static de.langtisch.files.Samples.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReaderTests {
    @TempDir
    Path folder;

    private Examined files;

    @BeforeEach
    void begin() {
        files = new Examined(folder);
    }

    @Test
    void readsTheTextOfEveryType() {
        assertThat(files.text("a.pdf", Samples.pdf("Prüfung", "§ 33c GewO"))).isEqualTo("Prüfung\n§ 33c GewO");
        assertThat(files.text("a.docx", Samples.docx("Prüfung", "§ 33c GewO"))).contains("Prüfung\n", "§ 33c GewO");
        assertThat(files.text("a.xlsx", Samples.xlsx("Prüfung"))).contains("Prüfung", "1234,5");
        assertThat(files.text("a.pptx", Samples.pptx("Prüfung"))).contains("Prüfung");
        assertThat(files.text("a.odt", Samples.odt("Prüfung"))).contains("Prüfung");
        assertThat(files.text("a.csv", "Ort;Köln\r\n".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("Ort;Köln");
        assertThat(files.text("a.txt", utf8("\ufeffPrüfung\r\n\r\n\r\n\r\nEnde  \n")))
                .isEqualTo("Prüfung\n\nEnde");
    }

    @Test
    void joinsWordsDividedAtTheEndOfALine() {
        assertThat(files.text("a.pdf", Samples.pdf("Gewerbeord-", "nung, Gewerbe-", "und Ordnungsrecht, EU-", "Recht")))
                .isEqualTo("Gewerbeordnung, Gewerbe-\nund Ordnungsrecht, EU-\nRecht");
    }

    @Test
    void readsNoTextFromPictures() {
        assertThat(files.reading("a.png", Samples.image("png"))).isEqualTo(new TextReader.Reading.NoText());
        assertThat(files.reading("a.jpg", Samples.image("jpg"))).isEqualTo(new TextReader.Reading.NoText());
        assertThat(files.reading("a.pdf", Samples.pdf())).isEqualTo(new TextReader.Reading.NoText());
    }

    @Test
    void readsNothingInsideOfFilesInside() {
        var parts = Samples.docxParts("<w:p><w:r><w:t>Außen</w:t></w:r></w:p>");
        parts.put("word/embeddings/t.xlsx", Samples.xlsx("Innen"));
        parts.put(
                "word/_rels/document.xml.rels",
                Samples.relations(Samples.relation("package", "embeddings/t.xlsx", false)));
        assertThat(files.text("a.docx", zip(parts))).contains("Außen").doesNotContain("Innen");
    }

    @Test
    void stopsReadingWhereItIsEnough() {
        var line = "Prüfung der Gaststätte nach § 33c GewO, ";
        assertThat(files.text("a.txt", utf8(line.repeat(80_000)))).hasSizeLessThanOrEqualTo(TextReader.MOST_CHARACTERS);
        var long_ = files.text("a.docx", Samples.docx(line.repeat(80_000)));
        assertThat(long_).startsWith(line).hasSizeBetween(1_900_000, TextReader.MOST_CHARACTERS);
    }

    @Test
    void keepsOutWhatTheDatabaseRefuses() {
        assertThat(files.text("a.docx", Samples.docx("a&#xFFFE;b&#xFFFD;c"))).doesNotContain("\ufffe");
        assertThat(files.text("a.odt", Samples.odt("a\u0085b"))).doesNotContain("\u0085");
    }

    @Test
    void storesABrokenDocumentWithoutText() {
        var parts = Samples.docxParts("<w:p><w:r>");
        assertThat(files.reading("a.docx", zip(parts))).isEqualTo(new TextReader.Reading.NoText());
    }

    @Test
    void sendsBackAPdfThatAsksForAPassword() {
        var locked = Samples.pdf("geheim", new String[] {"Text"});
        assertThat(files.reading("a.pdf", locked)).isEqualTo(new TextReader.Reading.Unusable(Refusal.ENCRYPTED));
    }

    @Test
    void sendsBackAPdfWithoutPages() {
        assertThat(files.reading("a.pdf", utf8("%PDF-1.4\n%%EOF\n")))
                .isEqualTo(new TextReader.Reading.Unusable(Refusal.DAMAGED));
    }

    @Test
    void leavesNothingBehind() {
        files.text("a.docx", Samples.docx("Text"));
        files.document("a.docx", Samples.docx("Text"));
        assertThat(folder).isEmptyDirectory();
    }
}
