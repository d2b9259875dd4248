package de.langtisch.files;

import de.langtisch.text.CanonicalText;
import java.io.IOException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.sax.ToXMLContentHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/// Makes a draft of a DOCX or ODT: its text with headings, lists, tables and links.
@Component
class DocumentReader {
    /// Characters, an element counting as some; a book of some 200 pages.
    private static final int MOST = 500_000;

    private static final int ONE_ELEMENT = 8;

    private static final Logger LOG = LoggerFactory.getLogger(DocumentReader.class);

    private final TimeBox timeBox;

    DocumentReader(TimeBox timeBox) {
        this.timeBox = timeBox;
    }

    DocumentResult read(FileName name, FileType type, Upload upload) {
        if (type != FileType.DOCX && type != FileType.ODT) {
            return refused(Refusal.NOT_A_DOCUMENT, name);
        }
        return switch (timeBox.run(() -> new DocumentHtml(xhtml(type, upload)))) {
            case TimeBox.Outcome.Done<DocumentHtml>(DocumentHtml html) -> converted(name, html);
            case TimeBox.Outcome.Failed<DocumentHtml>(Throwable cause) -> {
                if (WriteLimitReachedException.isWriteLimitReached(cause)) {
                    yield refused(Refusal.DOCUMENT_TOO_LONG, name);
                }
                LOG.info(
                        "No draft from a {} of {} bytes: {}",
                        type,
                        upload.size(),
                        cause.getClass().getName());
                yield refused(Refusal.DOCUMENT_UNREADABLE, name);
            }
            case TimeBox.Outcome.OutOfTime<DocumentHtml>() -> refused(Refusal.DOCUMENT_UNREADABLE, name);
        };
    }

    private static DocumentResult converted(FileName name, DocumentHtml html) {
        if (html.isEmpty()) {
            return refused(Refusal.DOCUMENT_WITHOUT_TEXT, name);
        }
        var title = html.takeTitle().orElse(name.stem());
        return new DocumentResult.Converted(title, CanonicalText.fromHtml(html.html()));
    }

    private static DocumentResult refused(Refusal why, FileName name) {
        var failed = Opinion.failed(why, name);
        return new DocumentResult.Refused(failed.why().key(), failed.arguments());
    }

    private static String xhtml(FileType type, Upload upload) throws IOException, SAXException, TikaException {
        var slim = upload.beside();
        try {
            Slimming.copy(upload.path(), type, slim);
            var xhtml = new ToXMLContentHandler();
            TikaReading.parse(slim, type, new LimitedHandler(xhtml, MOST, ONE_ELEMENT));
            return xhtml.toString();
        } finally {
            java.nio.file.Files.deleteIfExists(slim);
        }
    }
}
