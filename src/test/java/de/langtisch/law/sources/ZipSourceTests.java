package de.langtisch.law.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipSourceTests {
    private static final String ONE = "{\"id\":\"1\",\"text\":\"a\"}";

    @Test
    void readsItsEntries() {
        var zip = zip("a/eins.json", ONE, "README.md", "x", "zwei.jsonl", ONE + "\n" + ONE.replace("1", "2"));
        assertThat(Reading.all("z.zip", zip))
                .extracting(o -> o.getClass().getSimpleName() + " " + o.place().name() + " "
                        + o.place().line())
                .containsExactly(
                        "Read z.zip/a/eins.json 0",
                        "Skipped z.zip/README.md 0",
                        "Read z.zip/zwei.jsonl 1",
                        "Read z.zip/zwei.jsonl 2");
    }

    @Test
    void refusesUnsafeNamesAndReadsTheOthers() {
        for (var name : List.of(
                "../x.json",
                "/etc/x.json",
                "a/../../x.json",
                "C:\\x.json",
                "a\\b.json",
                "a\u0007.json",
                "x".repeat(400))) {
            assertThat(keys(Reading.all("z.zip", zip(name, ONE, "b.json", ONE))))
                    .containsExactly("law.import.error.zip-entry-name", "read");
        }
    }

    @Test
    void refusesArchivesInArchives() {
        var inner = zip("a.json", ONE);
        assertThat(keys(Reading.all("z.zip", zipOf(new String[] {"b.zip", "c.json"}, new byte[][] {
                    inner, ONE.getBytes(StandardCharsets.UTF_8)
                }))))
                .containsExactly("law.import.error.zip-nested", "read");
    }

    @Test
    void stopsAtTooManyEntries() {
        var names = new String[Limits.ZIP_ENTRIES + 1];
        var contents = new byte[names.length][];
        for (int i = 0; i < names.length; i++) {
            names[i] = i + ".csv";
            contents[i] = new byte[] {'a'};
        }
        var outcomes = Reading.all("z.zip", zipOf(names, contents));
        assertThat(keys(outcomes).getLast()).isEqualTo("law.import.error.zip-too-many");
    }

    @Test
    void stopsABombAndKeepsWhatCameBefore() {
        var bomb = new byte[60 * 1024 * 1024];
        Arrays.fill(bomb, (byte) 'a');
        var zip = zipOf(new String[] {"a.json", "1.json", "2.json", "3.json", "4.json", "z.json"}, new byte[][] {
            ONE.getBytes(StandardCharsets.UTF_8), bomb, bomb, bomb, bomb, ONE.getBytes(StandardCharsets.UTF_8)
        });
        assertThat(zip.length).isLessThan(1024 * 1024);
        var keys = keys(Reading.all("z.zip", zip));
        assertThat(keys.getFirst()).isEqualTo("read");
        assertThat(keys.getLast()).isEqualTo("law.import.error.zip-too-large");
        assertThat(keys).containsOnlyOnce("read");
    }

    @Test
    void refusesDamagedOrEmptyOnes() {
        var zip = zip("a.json", ONE.repeat(100));
        assertThat(keys(Reading.all("z.zip", Arrays.copyOf(zip, zip.length / 3))))
                .contains("law.import.error.zip-broken");
        assertThat(keys(Reading.all("z.zip", zip()))).containsExactly("law.import.error.zip-broken");
        var badName = zip("ä.json", ONE);
        badName[30] = (byte) 0xff;
        assertThat(Reading.all("z.zip", badName)).isNotEmpty();
    }

    private static List<String> keys(List<ReadOutcome> outcomes) {
        return outcomes.stream()
                .filter(o -> !(o instanceof ReadOutcome.Skipped))
                .map(o -> o instanceof ReadOutcome.Rejected(var _, var key, var _) ? key : "read")
                .toList();
    }

    private static byte[] zip(String... namesAndContents) {
        var names = new String[namesAndContents.length / 2];
        var contents = new byte[names.length][];
        for (int i = 0; i < names.length; i++) {
            names[i] = namesAndContents[2 * i];
            contents[i] = namesAndContents[2 * i + 1].getBytes(StandardCharsets.UTF_8);
        }
        return zipOf(names, contents);
    }

    private static byte[] zipOf(String[] names, byte[][] contents) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < names.length; i++) {
                zip.putNextEntry(new ZipEntry(names[i]));
                zip.write(contents[i]);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
