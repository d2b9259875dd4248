package de.langtisch.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prüfbericht 2025.pdf | Prüfbericht 2025.pdf",
                "C:\\Users\\a\\Bericht.docx | Bericht.docx",
                "../../etc/passwd.txt | passwd.txt",
                "a/b\\c.txt | c.txt",
                "'  .htaccess.txt ' | htaccess.txt",
                "wer?was*wo:<script>\".pdf | werwaswoscript.pdf",
                "con.txt | _con.txt",
                "'Bericht  vom\t3. Mai.pdf' | Bericht vom 3. Mai.pdf",
                "Az. 12 K 345.25 | Az. 12 K 345.25",
                "a.b.c.CSV | a.b.c.CSV",
                "${7*7}.txt | ${77}.txt",
                ".pdf | Anlage.pdf",
                "... | Anlage",
                "'' | Anlage",
                "/ | Anlage",
                "x.pdf. | x.pdf",
            })
    void cleansNames(String given, String clean) {
        assertThat(FileName.of(given)).hasToString(clean);
    }

    @Test
    void composesDecomposedUmlauts() {
        assertThat(FileName.of("Pru\u0308fung.pdf")).hasToString("Prüfung.pdf");
    }

    @Test
    void removesWhatHidesOrTurnsTheEnd() {
        assertThat(FileName.of("Rechnung\u202efdp.exe")).hasToString("Rechnungfdp.exe");
        assertThat(FileName.of("a\u0000b\u200b\ufeff\u001bc\r\n.txt")).hasToString("abc.txt");
        assertThat(FileName.of("halb\ud83d.txt")).hasToString("halb.txt");
    }

    @Test
    void cutsLongNamesAndKeepsTheExtension() {
        var name = FileName.of("ä".repeat(5000) + ".docx").toString();
        assertThat(name).hasSizeLessThanOrEqualTo(FileName.MOST_CHARACTERS).endsWith("ä.docx");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(FileName.MOST_BYTES);
    }

    @Test
    void cutsBetweenWholeCharacters() {
        var name = FileName.of("😀".repeat(200) + ".pdf").toString();
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(FileName.MOST_BYTES);
        assertThat(name.replace("😀", "")).isEqualTo(".pdf");
    }

    @Test
    void addsAnExtensionOnlyWhereThereIsNone() {
        assertThat(FileName.of("Bericht").as(FileType.PDF)).hasToString("Bericht.pdf");
        assertThat(FileName.of("Bericht.PDF").as(FileType.PDF)).hasToString("Bericht.PDF");
        assertThat(FileName.of("x".repeat(200)).as(FileType.PDF).toString())
                .hasSize(120)
                .endsWith(".pdf");
    }

    @Test
    void isTheSameCleanedTwice() {
        var once = FileName.of("  ..a :: b?.tar.gz").toString();
        assertThat(FileName.of(once)).hasToString(once);
    }
}
