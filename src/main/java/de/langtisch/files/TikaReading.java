package de.langtisch.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// The one way to Tika's parsers: the parser of the known type only, streaming, nothing inside the file parsed as a
/// file of its own, no text recognition in pictures, no macros, no address fetched.
final class TikaReading {
    private static final long PDF_MEMORY = 64L * 1024 * 1024;

    private TikaReading() {}

    static void parse(Path file, FileType type, ContentHandler handler)
            throws IOException, SAXException, TikaException {
        var metadata = new Metadata();
        try (var in = TikaInputStream.get(file, metadata)) {
            parser(type).parse(in, handler, metadata, context());
        }
    }

    private static ParseContext context() {
        var context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingInside());
        context.set(Detector.class, MimeTypes.getDefaultMimeTypes());
        context.set(Locale.class, Locale.GERMANY);
        var office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setUseSAXPptxExtractor(true);
        context.set(OfficeParserConfig.class, office);
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setMaxMainMemoryBytes(PDF_MEMORY);
        context.set(PDFParserConfig.class, pdf);
        return context;
    }

    private static Parser parser(FileType type) {
        return switch (type) {
            case PDF -> new PDFParser();
            case DOCX, XLSX, PPTX -> new OOXMLParser();
            case ODT, ODS, ODP -> new OpenDocumentParser();
            case TXT, CSV, PNG, JPEG -> throw new IllegalArgumentException("no parser for " + type);
        };
    }

    private static final class NothingInside implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
    }
}
