package de.langtisch.files;

import static de.langtisch.RefusedByDatabase.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.ModuleTest;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class FilesModuleTests {
    @Autowired
    Files files;

    @Autowired
    Blobs blobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MessageSource messages;

    @Test
    void keepsBytesTypeAndText() {
        var pdf = Samples.pdf("Kontrolle in Hagen");
        var stored = store("../Bericht?.pdf", pdf);
        assertThat(stored.name()).isEqualTo("Bericht.pdf");
        var file = stored.file();
        assertThat(file)
                .isEqualTo(new StoredFile(file.hash(), "application/pdf", pdf.length, true))
                .isEqualTo(files.find(file.hash()).orElseThrow());
        assertThat(file.typeKey()).isEqualTo("files.type.pdf");
        assertThat(files.content(file.hash())).hasValue(pdf);
        assertThat(files.texts(List.of(file.hash()))).containsExactly("Kontrolle in Hagen");
    }

    @Test
    void keepsTheSameContentOnceUnderManyNames() {
        var text = Samples.utf8("Zweimal dasselbe");
        var first = store("eins.txt", text);
        var second = store("zwei.txt", text);
        assertThat(second.name()).isEqualTo("zwei.txt");
        assertThat(second.file()).isEqualTo(first.file());
        assertThat(jdbc.sql("select count(*) from files.blob where hash = ?")
                        .param(first.file().hash())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void addsTextThatWasMissing() throws Exception {
        var bytes = Samples.utf8("Beim ersten Mal ohne Text");
        var upload = new Uploads(java.nio.file.Path.of("target/test-data/uploads"), java.time.Clock.systemUTC())
                .receive(new ByteArrayInputStream(bytes));
        try (upload) {
            assertThat(blobs.put(upload, FileType.TXT, null).hasText()).isFalse();
            assertThat(files.texts(List.of(upload.hash()))).containsExactly("");
            assertThat(store("a.txt", bytes).file().hasText()).isTrue();
            assertThat(files.texts(List.of(upload.hash()))).containsExactly("Beim ersten Mal ohne Text");
        }
    }

    @Test
    void givesTextsOneForOne() {
        var picture = store("a.png", Samples.image("png")).file();
        var text = store("a.txt", Samples.utf8("Ein Text\u2028mit 😀 und §")).file();
        assertThat(files.texts(List.of(text.hash(), "fehlt", picture.hash(), text.hash())))
                .containsExactly("Ein Text\nmit 😀 und §", "", "", "Ein Text\nmit 😀 und §");
        assertThat(files.texts(List.of())).isEmpty();
    }

    @Test
    void storesTheLargestFile() {
        var large = new byte[(int) Files.MOST_BYTES];
        Arrays.fill(large, (byte) 'a');
        var file = store("a.txt", large).file();
        assertThat(files.content(file.hash()))
                .hasValueSatisfying(b -> assertThat(b).isEqualTo(large));
        assertThat(files.texts(List.of(file.hash())).getFirst()).hasSize(TextReader.MOST_CHARACTERS);
        files.forget(file.hash());
    }

    @Test
    void storesNothingThatIsRefused() {
        long before = count();
        var refused = files.store("a.pdf", new ByteArrayInputStream(Samples.image("png")));
        assertThat(refused)
                .isInstanceOfSatisfying(
                        StoreResult.Refused.class,
                        r -> assertThat(messages.getMessage(
                                        r.messageKey(), r.arguments().toArray(), Locale.GERMAN))
                                .contains("„a.pdf“", "(PNG-Bild)", "„.pdf“", "„.png“"));
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void forgets() {
        var file = store("a.txt", Samples.utf8("Vergänglich")).file();
        files.forget(file.hash());
        assertThat(files.find(file.hash())).isEmpty();
        assertThat(files.content(file.hash())).isEmpty();
        assertThat(files.texts(List.of(file.hash()))).containsExactly("");
        files.forget(file.hash());
    }

    @Test
    void neverChangesContent() {
        var hash = store("a.txt", Samples.utf8("Unveränderlich")).file().hash();
        assertRefused(jdbc, "update files.blob set bytes = '\\x00' where hash = '" + hash + "'");
    }

    @Test
    void knowsNothingOfWhatIsNotThere() {
        assertThat(files.find("0".repeat(64))).isEmpty();
        assertThat(files.find("'; drop table")).isEmpty();
        assertThat(files.content("")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void saysWhyInGerman(Refusal why) {
        var arguments = new Object[] {"Bericht.pdf", 25L, 200L, "pdf"};
        assertThat(messages.getMessage(why.key(), arguments, Locale.GERMAN))
                .contains("„Bericht.pdf“", "Alles andere ist unverändert.")
                .doesNotContain("{", "'");
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryType(FileType type) {
        assertThat(messages.getMessage(type.nameKey(), null, Locale.GERMAN)).isNotBlank();
    }

    private StoreResult.Stored store(String name, byte[] content) {
        return switch (files.store(name, new ByteArrayInputStream(content))) {
            case StoreResult.Stored stored -> stored;
            case StoreResult.Refused(String key, List<Object> arguments) -> throw new AssertionError(key);
        };
    }

    private long count() {
        return jdbc.sql("select count(*) from files.blob").query(Long.class).single();
    }
}
