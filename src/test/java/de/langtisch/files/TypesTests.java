package de.langtisch.files;

import static de.langtisch.files.Samples.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;

class TypesTests {
    @TempDir
    Path folder;

    private Examined files;

    @BeforeEach
    void begin() {
        files = new Examined(folder);
    }

    @Test
    void takesWhatAnAuthorityWrites() {
        files.takes("a.pdf", Samples.pdf("Text"), FileType.PDF);
        files.takes("a.docx", Samples.docx("Text"), FileType.DOCX);
        files.takes("a.xlsx", Samples.xlsx("Text"), FileType.XLSX);
        files.takes("a.pptx", Samples.pptx("Text"), FileType.PPTX);
        files.takes("a.odt", Samples.odt("Text"), FileType.ODT);
        files.takes("a.ods", Samples.zip(Samples.odfParts("spreadsheet", "")), FileType.ODS);
        files.takes("a.odp", Samples.zip(Samples.odfParts("presentation", "")), FileType.ODP);
        files.takes("a.png", Samples.image("png"), FileType.PNG);
        files.takes("a.jpg", Samples.image("jpg"), FileType.JPEG);
        files.takes("a.JPEG", Samples.image("jpg"), FileType.JPEG);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "UTF-16"})
    void takesTextInTheEncodingsOfOffices(String charset) {
        var text = "Ort;Wert\r\nMülheim an der Ruhr;„30 ppm“ – § 33c GewO, 5 €\r\nSpaß“ in Größe…\r\n";
        var bytes = text.getBytes(Charset.forName(charset));
        files.takes("a.txt", bytes, FileType.TXT);
        files.takes("a.csv", bytes, FileType.CSV);
    }

    @Test
    void takesTextThatLooksLikeSomethingElse() {
        files.takes("a.txt", utf8("MZ-Nummer: 12\nBetreff: Kontrolle\n"), FileType.TXT);
        files.takes("a.txt", utf8("From: Amt\nSubject: Kontrolle\nDate: heute\n\nText\n"), FileType.TXT);
        files.takes("a.csv", utf8("=1+1;@a;-2\n"), FileType.CSV);
        files.takes("a.txt", utf8("${7*7} [[${7*7}]] <b>fett</b>"), FileType.TXT);
    }

    @Test
    void takesAPdfBehindABlankLine() {
        files.takes("a.pdf", Samples.join(utf8("\n"), Samples.pdf("Text")), FileType.PDF);
    }

    @Test
    void addsTheExtensionThatIsMissing() {
        assertThat(files.opinion("Bericht", Samples.pdf("Text")))
                .isEqualTo(new Opinion.Passed(FileName.of("Bericht.pdf"), FileType.PDF));
        assertThat(files.opinion("???", utf8("Text")))
                .isEqualTo(new Opinion.Passed(FileName.of("Anlage.txt"), FileType.TXT));
    }

    @Test
    void refusesAnExtensionThatLies() {
        files.refuses("a.pdf", Samples.image("png"), Refusal.MISMATCH);
        files.refuses("a.png", Samples.pdf("Text"), Refusal.MISMATCH);
        files.refuses("a.odt", Samples.docx("Text"), Refusal.MISMATCH);
        files.refuses("a.xlsx", Samples.docx("Text"), Refusal.MISMATCH);
        files.refuses("a.pdf", utf8("Nur Text"), Refusal.MISMATCH);
        files.refuses("a.txt", Samples.pdf("Text"), Refusal.MISMATCH);
        files.refuses("a.bild", Samples.image("jpg"), Refusal.MISMATCH);
    }

    @Test
    void saysWhatTheContentIs() {
        assertThat(files.opinion("a.pdf", Samples.image("png")))
                .isInstanceOfSatisfying(
                        Opinion.Failed.class,
                        f -> assertThat(f.arguments())
                                .containsExactly(
                                        "a.pdf", new DefaultMessageSourceResolvable("files.type.png"), "pdf", "png"));
    }

    @ParameterizedTest
    @CsvSource({
        "a.md, OTHER_TYPE",
        "a.json, OTHER_TYPE",
        "a.eml, OTHER_TYPE",
        "a.svg, SVG",
        "a.html, HTML",
        "a.xml, XML",
        "a.sh, PROGRAM",
        "a.js, PROGRAM",
        "rechnung.pdf.exe, PROGRAM",
        "a.doc, OLD_OFFICE",
        "a.zip, ARCHIVE",
        "a.docm, MACROS",
        "a.gif, OTHER_IMAGE"
    })
    void refusesTextUnderForeignNames(String name, Refusal why) {
        files.refuses(name, utf8("Nur Text"), why);
    }

    @Test
    void refusesEmptyFiles() {
        files.refuses("a.pdf", new byte[0], Refusal.EMPTY);
        files.refuses("a.txt", utf8("\ufeff \r\n\t"), Refusal.EMPTY);
    }

    @Test
    void refusesBrokenText() {
        files.refuses(
                "a.txt", new byte[] {'G', 'r', (byte) 0xc3, (byte) 0xb6, (byte) 0xc3, '(', 'e'}, Refusal.ENCODING);
        files.refuses("a.csv", utf8("a;b\u0000;c"), Refusal.ENCODING);
        files.refuses("a.txt", utf8("\u001b[31mrot"), Refusal.ENCODING);
        files.refuses("a.txt", "ohne Marke".getBytes(StandardCharsets.UTF_16LE), Refusal.ENCODING);
        files.refuses("a.txt", new byte[] {'a', (byte) 0x81, (byte) 0x9d}, Refusal.ENCODING);
    }
}
