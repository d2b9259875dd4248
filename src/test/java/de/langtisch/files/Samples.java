package de.langtisch.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Files as users have them, and pieces to build others from.
final class Samples {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OFFICE_RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Samples() {}

    /// The parts of a DOCX with that body; put further parts in, or others in their place, then [#zip(Map)].
    static Map<String, byte[]> docxParts(String body) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", utf8(XML + """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                        <Default Extension="xml" ContentType="application/xml"/>
                        <Default Extension="xlsx" ContentType="application/octet-stream"/>
                        <Override PartName="/word/document.xml" ContentType="%sdocument.main+xml"/>
                        <Override PartName="/word/comments.xml" ContentType="%scomments+xml"/>
                        </Types>""".formatted(WORD, WORD)));
        parts.put("_rels/.rels", relations("""
                <Relationship Id="r1" Type="%s/officeDocument" Target="word/document.xml"/>""".formatted(OFFICE_RELATIONS)));
        parts.put(
                "word/document.xml",
                utf8(XML
                        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + body + "</w:body></w:document>"));
        return parts;
    }

    static byte[] docx(String... paragraphs) {
        var body = new StringBuilder();
        for (var paragraph : paragraphs) {
            body.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
        }
        return zip(docxParts(body.toString()));
    }

    static byte[] relations(String entries) {
        return utf8(XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + entries + "</Relationships>");
    }

    static String relation(String type, String target, boolean outside) {
        return "<Relationship Id=\"r9\" Type=\"%s/%s\" Target=\"%s\"%s/>"
                .formatted(OFFICE_RELATIONS, type, target, outside ? " TargetMode=\"External\"" : "");
    }

    /// The parts of an OpenDocument file of that type with that content of `office:text` (or another body).
    static Map<String, byte[]> odfParts(String type, String body) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", utf8("application/vnd.oasis.opendocument." + type));
        parts.put(
                "META-INF/manifest.xml",
                utf8(
                        XML
                                + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>"));
        parts.put("content.xml", utf8(XML + """
                        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                            xmlns:dc="http://purl.org/dc/elements/1.1/">
                        <office:automatic-styles><style:style style:name="P1" style:family="paragraph"
                            style:parent-style-name="Title"/></office:automatic-styles>
                        <office:body><office:text>%s</office:text></office:body></office:document-content>""".formatted(body)));
        return parts;
    }

    static byte[] odt(String text) {
        return zip(odfParts("text", "<text:p>" + text + "</text:p>"));
    }

    static byte[] xlsx(String text) {
        try (var book = new XSSFWorkbook()) {
            var row = book.createSheet("Blatt").createRow(0);
            row.createCell(0).setCellValue(text);
            row.createCell(1).setCellValue(1234.5);
            return written(book::write);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] pptx(String text) {
        try (var show = new XMLSlideShow()) {
            show.createSlide().createTextBox().setText(text);
            return written(show::write);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] pdf(String... lines) {
        return pdf("", lines);
    }

    /// Protected with that password for opening, unless it is empty.
    static byte[] pdf(String password, String[] lines) {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.setLeading(14);
                content.newLineAtOffset(50, 700);
                for (var line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            return written(document::save);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] image(String format) {
        return written(out -> ImageIO.write(new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB), format, out));
    }

    static byte[] zip(Map<String, byte[]> parts) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
        });
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] join(byte[] first, byte[] second) {
        return written(out -> {
            out.write(first);
            out.write(second);
        });
    }

    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static byte[] written(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
