package de.langtisch.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Examines, reads and stores: nothing reaches the table that did not pass both.
@Service
class DatabaseFiles implements Files {
    private final Uploads uploads;
    private final Examiner examiner;
    private final TextReader reader;
    private final DocumentReader documents;
    private final Blobs blobs;

    DatabaseFiles(Uploads uploads, Examiner examiner, TextReader reader, DocumentReader documents, Blobs blobs) {
        this.uploads = uploads;
        this.examiner = examiner;
        this.reader = reader;
        this.documents = documents;
        this.blobs = blobs;
    }

    @Override
    public StoreResult store(String fileName, InputStream content) {
        try (var upload = uploads.receive(content)) {
            return switch (examiner.examine(fileName, upload)) {
                case Opinion.Failed(Refusal why, List<Object> arguments) ->
                    new StoreResult.Refused(why.key(), arguments);
                case Opinion.Passed(FileName name, FileType type) -> store(name, type, upload);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoreResult store(FileName name, FileType type, Upload upload) throws IOException {
        var known = blobs.find(upload.hash()).filter(StoredFile::hasText);
        if (known.isPresent()) {
            return new StoreResult.Stored(name.toString(), known.get());
        }
        return switch (reader.read(upload, type)) {
            case TextReader.Reading.Text(String text) ->
                new StoreResult.Stored(name.toString(), blobs.put(upload, type, text));
            case TextReader.Reading.NoText() -> new StoreResult.Stored(name.toString(), blobs.put(upload, type, null));
            case TextReader.Reading.Unusable(Refusal why) -> {
                var failed = Opinion.failed(why, name);
                yield new StoreResult.Refused(failed.why().key(), failed.arguments());
            }
        };
    }

    @Override
    public Optional<StoredFile> find(String hash) {
        return blobs.find(hash);
    }

    @Override
    public Optional<byte[]> content(String hash) {
        return blobs.content(hash);
    }

    @Override
    public List<String> texts(List<String> hashes) {
        return blobs.texts(hashes);
    }

    @Override
    public DocumentResult toDocument(String fileName, InputStream content) {
        try (var upload = uploads.receive(content)) {
            return switch (examiner.examine(fileName, upload)) {
                case Opinion.Failed(Refusal why, List<Object> arguments) ->
                    new DocumentResult.Refused(why.key(), arguments);
                case Opinion.Passed(FileName name, FileType type) -> documents.read(name, type, upload);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void forget(String hash) {
        blobs.delete(hash);
    }
}
