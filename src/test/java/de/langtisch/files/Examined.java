package de.langtisch.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// The whole way of a file up to the database, in the language of its tests.
final class Examined {
    private final Uploads uploads;
    private final Examiner examiner = new Examiner();
    private final TextReader reader = new TextReader(new TimeBox());
    private final DocumentReader documents = new DocumentReader(new TimeBox());

    Examined(Path folder) {
        try {
            uploads = new Uploads(folder, Clock.systemUTC());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Opinion opinion(String name, byte[] content) {
        return opinion(name, new ByteArrayInputStream(content));
    }

    Opinion opinion(String name, InputStream content) {
        try (var upload = uploads.receive(content)) {
            return examiner.examine(name, upload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void takes(String name, byte[] content, FileType type) {
        assertThat(opinion(name, content))
                .isInstanceOfSatisfying(
                        Opinion.Passed.class, p -> assertThat(p.type()).isEqualTo(type));
    }

    void refuses(String name, byte[] content, Refusal why) {
        assertThat(opinion(name, content)).isInstanceOfSatisfying(Opinion.Failed.class, f -> {
            assertThat(f.why()).isEqualTo(why);
            assertThat(f.arguments()).startsWith(FileName.of(name).toString());
        });
    }

    TextReader.Reading reading(String name, byte[] content) {
        try (var upload = uploads.receive(new ByteArrayInputStream(content))) {
            return switch (examiner.examine(name, upload)) {
                case Opinion.Failed(Refusal why, List<Object> arguments) -> new TextReader.Reading.Unusable(why);
                case Opinion.Passed(FileName n, FileType type) -> reader.read(upload, type);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String name, byte[] content) {
        return switch (reading(name, content)) {
            case TextReader.Reading.Text(String text) -> text;
            case TextReader.Reading.NoText() -> "";
            case TextReader.Reading.Unusable(Refusal why) -> throw new AssertionError(why);
        };
    }

    DocumentResult document(String name, byte[] content) {
        try (var upload = uploads.receive(new ByteArrayInputStream(content))) {
            return switch (examiner.examine(name, upload)) {
                case Opinion.Failed(Refusal why, List<Object> arguments) ->
                    new DocumentResult.Refused(why.key(), arguments);
                case Opinion.Passed(FileName n, FileType type) -> documents.read(n, type, upload);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
