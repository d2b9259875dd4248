package de.langtisch.law.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each ends in one outcome with a sentence, none in an exception.
class BadInputTests {
    @Test
    void emptyFilesAreRejected() {
        assertThat(Reading.rejection("a.json", "")).isEqualTo("law.import.error.empty");
        assertThat(Reading.rejection("a.json", " \n\t ")).isEqualTo("law.import.error.empty");
    }

    @Test
    void brokenUtf8IsRejected() {
        assertThat(Reading.rejection("a.json", new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"', '}'}))
                .isEqualTo("law.import.error.not-utf8");
        assertThat(Reading.rejection("a.xml", new byte[] {'<', 'd', (byte) 0xff, (byte) 0xfe}))
                .isEqualTo("law.import.error.not-utf8");
        assertThat(Reading.rejection("a.json", "{\"id\":\"1\",\"text\":\"\\ud800\"}"))
                .isEqualTo("law.import.error.not-utf8");
    }

    @Test
    void nulIsRejected() {
        assertThat(Reading.rejection("a.json", "{\"id\":\"1\",\"text\":\"a\u0000b\"}"))
                .isEqualTo("law.import.error.nul");
        assertThat(Reading.rejection("a.json", "{\"id\":\"1\",\"text\":\"a\\u0000b\"}"))
                .isEqualTo("law.import.error.nul");
        assertThat(Reading.rejection("a.xml", "<dokument>\u0000</dokument>")).isEqualTo("law.import.error.nul");
    }

    @Test
    void endlessLinesAreRejectedAndTheNextIsRead() {
        var endless = "{\"id\":\"1\",\"text\":\"" + "a".repeat(10 * 1024 * 1024) + "\"}\n{\"id\":\"2\",\"text\":\"b\"}";
        assertThat(Reading.all("a.jsonl", endless))
                .extracting(o -> o instanceof ReadOutcome.Rejected(var _, var key, var _) ? key : "read")
                .containsExactly("law.import.error.line-too-large", "read");
        assertThat(Reading.rejection("a.xml", "<dokument>" + "a".repeat(10 * 1024 * 1024)))
                .isEqualTo("law.import.error.too-large");
        var tooLong = IntStream.range(0, 330_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        assertThat(Reading.rejection("a.json", "{\"id\":\"1\",\"text\":\"" + tooLong + "\"}"))
                .isEqualTo("law.import.error.text-too-long");
    }

    @Test
    void deepOrStrangeJsonIsRejected() {
        assertThat(Reading.rejection("a.json", "{\"a\":".repeat(100_000))).isEqualTo("law.import.error.json-broken");
        assertThat(Reading.rejection("a.json", "[".repeat(100_000))).isEqualTo("law.import.error.json-broken");
        assertThat(Reading.rejection("a.json", "{\"id\":\"1\",\"text\":\"a\"} und mehr"))
                .isEqualTo("law.import.error.json-broken");
        assertThat(Reading.rejection("a.json", "{\"id\":{},\"text\":\"a\"}")).isEqualTo("law.import.error.no-id");
        assertThat(Reading.rejection("a.json", "{\"id\":\"1\",\"text\":{\"x\":1}}"))
                .isEqualTo("law.import.error.no-text");
        assertThat(Reading.rejection("a.json", "{\"id\":\"" + "x".repeat(300) + "\",\"text\":\"a\"}"))
                .isEqualTo("law.import.error.id-too-long");
    }

    @Test
    void otherFilesAreSkippedOrUnknown() {
        for (var name : new String[] {"index.csv", "README.md", "readme", ".DS_Store", "LICENSE"}) {
            assertThat(Reading.all(name, "{\"id\":\"1\"}")).allMatch(ReadOutcome.Skipped.class::isInstance);
        }
        assertThat(Reading.all("liste.csv", "a,b")).allMatch(ReadOutcome.Skipped.class::isInstance);
        assertThat(Reading.rejection("a.bin", "irgendwas")).isEqualTo("law.import.error.format-unknown");
    }

    @Test
    void everyFieldMayBeHostile() {
        for (var hostile : new String[] {
            "${7*7}",
            "[[${7*7}]]",
            "<script>alert(1)</script>",
            "' or 1=1 --",
            "../../etc/passwd",
            "a\\nb\\u0007c",
            "-".repeat(50_000),
            "(".repeat(50_000),
            "1 K ".repeat(50_000),
            "§ 1 Abs ".repeat(50_000),
            "A".repeat(50_000),
            "- ,".repeat(50_000)
        }) {
            var object = """
                    {"_id":"1","_source":"%1$s","title":"%1$s","text":"%1$s","court":"%1$s","date":"%1$s","aktenzeichen":"%1$s",
                    "ecli":"%1$s","norms":"%1$s","headnote":"%1$s","chamber":"%1$s","decision_type":"%1$s","url":"%1$s","summary":"%1$s"}""";
            var ruling = Reading.one("a.json", object.formatted(hostile));
            assertThat(ruling.text().title()).hasSizeLessThanOrEqualTo(Titles.LONGEST);
            assertThat(ruling.text().body()).doesNotContain("\u0007").doesNotStartWith("<script>");
        }
    }

    @Test
    void randomBytesEndInAnOutcome() {
        var random = new Random(7);
        var starts = new String[] {"{", "[", "<dokument>", "<html>", "PK\u0003\u0004", "", "{\"id\":\"1\",\"text\":\""};
        for (int i = 0; i < 500; i++) {
            var bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            var start = starts[i % starts.length].getBytes(StandardCharsets.ISO_8859_1);
            var all = new byte[start.length + bytes.length];
            System.arraycopy(start, 0, all, 0, start.length);
            System.arraycopy(bytes, 0, all, start.length, bytes.length);
            assertThat(Reading.all("a.bin", all)).isNotEmpty();
        }
    }

    @Test
    void aFolderIsReadInOrderAndAMissingPathRejected(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("b/2.json"), "{\"id\":\"2\",\"text\":\"b\"}");
        Files.writeString(folder.resolve("a.json"), "{\"id\":\"1\",\"text\":\"a\"}");
        Files.writeString(folder.resolve("index.csv"), "a,b");
        var outcomes = new ArrayList<ReadOutcome>();
        var sources = new RulingSources(Reading.CLOCK);
        sources.read(folder, outcomes::add);
        sources.read(folder.resolve("a.json"), outcomes::add);
        sources.read(folder.resolve("fehlt"), outcomes::add);
        assertThat(outcomes)
                .extracting(o -> o.place().name())
                .containsExactly("a.json", "b/2.json", "index.csv", "a.json", "fehlt");
        assertThat(outcomes.getLast()).isInstanceOf(ReadOutcome.Rejected.class);
    }
}
