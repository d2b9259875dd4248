package de.langtisch.files;

import java.io.IOException;
import java.util.Optional;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/// Decides whether a file may be taken: what it is, told from its content alone; then whether its name agrees.
@Component
class Examiner {
    /// Enough for every beginning that tells a type.
    private static final int HEAD = 64 * 1024;

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    Opinion examine(String fileName, Upload upload) throws IOException {
        var name = FileName.of(fileName);
        if (upload.size() == 0) {
            return Opinion.failed(Refusal.EMPTY, name);
        }
        if (upload.size() > Files.MOST_BYTES) {
            return Opinion.failed(Refusal.TOO_LARGE, name);
        }
        var extension = name.lowerCaseExtension();
        var byName = ForeignTypes.byExtension(extension);
        if (byName.filter(Refusal.PROGRAM::equals).isPresent()) {
            return Opinion.failed(Refusal.PROGRAM, name);
        }
        return switch (find(upload, extension)) {
            case Finding.Not(Refusal why) -> Opinion.failed(why, name);
            case Finding.Is(FileType type) -> agree(name, type, byName);
        };
    }

    private static Opinion agree(FileName name, FileType found, Optional<Refusal> byName) {
        var extension = name.lowerCaseExtension();
        var named = FileType.ofExtension(extension);
        if (extension.isEmpty()) {
            return new Opinion.Passed(name.as(found), found);
        }
        if (named.filter(n -> n == found || (n.isText() && found.isText())).isPresent()) {
            return new Opinion.Passed(name, named.get());
        }
        if (found.isText() && named.isEmpty()) {
            return Opinion.failed(byName.orElse(Refusal.OTHER_TYPE), name);
        }
        return Opinion.mismatch(name, found);
    }

    private Finding find(Upload upload, String extension) throws IOException {
        var head = upload.head(HEAD);
        if (Signatures.isZip(head)) {
            return new OfficePackage(upload.path()).examine();
        }
        if (Signatures.isOle(head)) {
            boolean encrypted = Signatures.contains(upload, Signatures.ENCRYPTED_OFFICE);
            return new Finding.Not(encrypted ? Refusal.ENCRYPTED : Refusal.OLD_OFFICE);
        }
        if (Signatures.isTwoFormats(head, upload)) {
            return new Finding.Not(Refusal.TWO_FORMATS);
        }
        if (Signatures.isPdf(head)) {
            return Signatures.isWholePdf(upload) ? new Finding.Is(FileType.PDF) : new Finding.Not(Refusal.DAMAGED);
        }
        if (Signatures.isPng(head)) {
            return Images.png(upload);
        }
        if (Signatures.isJpeg(head)) {
            return Images.jpeg(upload);
        }
        return findText(upload, head, extension);
    }

    private Finding findText(Upload upload, byte[] head, String extension) throws IOException {
        var media = detect(head);
        var foreign = ForeignTypes.byMediaType(media, types.getMediaTypeRegistry());
        boolean markup = foreign.filter(f -> f == Refusal.SVG || f == Refusal.HTML || f == Refusal.XML)
                .isPresent();
        if (markup || media.getSubtype().equals("rtf")) {
            return new Finding.Not(foreign.orElse(Refusal.OTHER_TYPE));
        }
        var charset = PlainText.charsetOf(upload);
        if (charset.isPresent()) {
            return PlainText.read(upload, charset.get(), 1000).isBlank()
                    ? new Finding.Not(Refusal.EMPTY)
                    : new Finding.Is(FileType.TXT);
        }
        if (foreign.isPresent()) {
            return new Finding.Not(foreign.get());
        }
        return new Finding.Not(FileType.ofExtension(extension)
                .map(t -> t.isText() ? Refusal.ENCODING : Refusal.DAMAGED)
                .or(() -> ForeignTypes.byExtension(extension))
                .orElse(Refusal.OTHER_TYPE));
    }

    private MediaType detect(byte[] head) throws IOException {
        try (var in = TikaInputStream.get(head)) {
            return types.detect(in, new Metadata());
        }
    }
}
