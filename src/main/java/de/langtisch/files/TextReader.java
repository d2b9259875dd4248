package de.langtisch.files;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.ToTextContentHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/// Reads the plain text of a file that passed the examination, for the index. What it cannot read in time is stored
/// without text; only a PDF that nobody could open is sent back.
@Component
class TextReader {
    /// Far more than a book; what comes after is not searched.
    static final int MOST_CHARACTERS = 2_000_000;

    /// A part that a parser may hold in memory as a whole.
    private static final long MOST_OF_ONE_PART = 50L * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(TextReader.class);

    /// PostgreSQL takes no NUL; the rest is of no use in text.
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}&&[^\\t\\n]]");

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\f\\x0b\\x85\\u2028\\u2029]");
    private static final Pattern SPACE_BEFORE_END = Pattern.compile("[ \\t\\xa0]+(?=\\n)");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    /// A word divided at the end of a line; "Gewerbe- und Gaststättenrecht" keeps its hyphen.
    private static final Pattern DIVIDED_WORD =
            Pattern.compile("(?<=\\p{Ll})[-\\xad\\u2010]\\n(?=\\p{Ll})(?!(?:und|oder|bzw|sowie|bis)\\b)");

    sealed interface Reading {
        record Text(String text) implements Reading {}

        record NoText() implements Reading {}

        record Unusable(Refusal why) implements Reading {}
    }

    private final TimeBox timeBox;

    TextReader(TimeBox timeBox) {
        this.timeBox = timeBox;
    }

    Reading read(Upload upload, FileType type) {
        if (type == FileType.PNG || type == FileType.JPEG) {
            return new Reading.NoText();
        }
        return switch (timeBox.run(() -> parse(upload, type))) {
            case TimeBox.Outcome.Done<Reading>(Reading reading) -> reading;
            case TimeBox.Outcome.Failed<Reading>(Throwable cause) -> {
                LOG.info(
                        "No text from a {} of {} bytes: {}",
                        type,
                        upload.size(),
                        cause.getClass().getName());
                yield new Reading.NoText();
            }
            case TimeBox.Outcome.OutOfTime<Reading>() -> {
                LOG.warn("No text from a {} of {} bytes: out of time", type, upload.size());
                yield new Reading.NoText();
            }
        };
    }

    private static Reading parse(Upload upload, FileType type) throws IOException, SAXException, TikaException {
        return switch (type) {
            case TXT, CSV -> plain(upload);
            case PDF -> pdf(upload);
            case DOCX, XLSX, PPTX, ODT, ODS, ODP ->
                hasGiantPart(upload.path().toFile()) ? new Reading.NoText() : tika(upload, type);
            case PNG, JPEG -> new Reading.NoText();
        };
    }

    private static Reading plain(Upload upload) throws IOException {
        var charset = PlainText.charsetOf(upload);
        return charset.isEmpty()
                ? new Reading.Unusable(Refusal.ENCODING)
                : reading(PlainText.read(upload, charset.get(), MOST_CHARACTERS), FileType.TXT);
    }

    private static Reading pdf(Upload upload) throws IOException, SAXException, TikaException {
        var file = upload.path().toFile();
        if (new PdfStreams(java.nio.file.Files.readAllBytes(upload.path())).areTooLarge()) {
            return new Reading.NoText();
        }
        try (var document = Loader.loadPDF(file)) {
            if (document.getNumberOfPages() == 0) {
                return new Reading.Unusable(Refusal.DAMAGED);
            }
        } catch (InvalidPasswordException e) {
            return new Reading.Unusable(Refusal.ENCRYPTED);
        } catch (IOException e) {
            return new Reading.Unusable(Refusal.DAMAGED);
        }
        return tika(upload, FileType.PDF);
    }

    /// Sheets are read as streams; other parts, such as the table of shared strings, are not.
    private static boolean hasGiantPart(File file) throws IOException {
        try (var zip = new ZipFile(file)) {
            return zip.stream()
                    .anyMatch(e -> e.getName().endsWith(".xml")
                            && !e.getName().startsWith("xl/worksheets/")
                            && e.getSize() > MOST_OF_ONE_PART);
        }
    }

    private static Reading tika(Upload upload, FileType type) throws IOException, SAXException, TikaException {
        var text = new StringWriter();
        try {
            var limited = new LimitedHandler(new ToTextContentHandler(text), MOST_CHARACTERS, 0);
            TikaReading.parse(upload.path(), type, new BodyContentHandler(limited));
        } catch (EncryptedDocumentException e) {
            return new Reading.Unusable(Refusal.ENCRYPTED);
        } catch (SAXException | TikaException e) {
            if (!WriteLimitReachedException.isWriteLimitReached(e)) {
                throw e;
            }
        }
        return reading(text.toString(), type);
    }

    private static Reading reading(String raw, FileType type) {
        var text = LINE_ENDS.matcher(raw).replaceAll("\n");
        text = UNPRINTABLE.matcher(text).replaceAll("");
        text = SPACE_BEFORE_END.matcher(text).replaceAll("");
        if (type == FileType.PDF) {
            text = DIVIDED_WORD.matcher(text).replaceAll("");
        }
        text = EMPTY_LINES.matcher(text).replaceAll("\n\n").strip();
        return text.isEmpty() ? new Reading.NoText() : new Reading.Text(text);
    }
}
