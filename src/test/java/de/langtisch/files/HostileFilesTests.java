package de.langtisch.files;

import static de.langtisch.files.Samples.utf8;
import static de.langtisch.files.Samples.zip;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTests {
    @TempDir
    Path folder;

    private Examined files;

    @BeforeEach
    void begin() {
        files = new Examined(folder);
    }

    @Test
    void refusesMarkupWhateverItsName() {
        var svg = utf8("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
        files.refuses("bild.svg", svg, Refusal.SVG);
        files.refuses("bild.png", svg, Refusal.SVG);
        files.refuses("bild.txt", svg, Refusal.SVG);
        files.refuses("seite.html", utf8("<!DOCTYPE html><html><script>alert(1)</script></html>"), Refusal.HTML);
        files.refuses("seite.txt", utf8("<html><body onload=alert(1)>"), Refusal.HTML);
        files.refuses(
                "daten.xml",
                utf8("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"),
                Refusal.XML);
        files.refuses("daten.docx", utf8("<?xml version=\"1.0\"?><x/>"), Refusal.XML);
    }

    @Test
    void refusesPrograms() {
        var windows = new byte[200];
        windows[0] = 'M';
        windows[1] = 'Z';
        files.refuses("setup.exe", windows, Refusal.PROGRAM);
        files.refuses("setup.pdf", windows, Refusal.PROGRAM);
        files.refuses("setup", Arrays.copyOf(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, 200), Refusal.PROGRAM);
        files.refuses("spiel.docx", zip(Map.of("META-INF/MANIFEST.MF", utf8("Main-Class: A"))), Refusal.PROGRAM);
        files.refuses("bericht.docx", docxWith("word/media/image1.png", windows), Refusal.PROGRAM);
    }

    @Test
    void refusesArchives() {
        files.refuses("akten.zip", zip(Map.of("a.txt", utf8("Text"))), Refusal.ARCHIVE);
        files.refuses("akten.docx", zip(Map.of("a.txt", utf8("Text"))), Refusal.ARCHIVE);
        files.refuses("akten.zip", zip(Map.of()), Refusal.ARCHIVE);
        files.refuses("akten.7z", new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c, 0, 4}, Refusal.ARCHIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/vbaProject.bin", "word/activeX/activeX1.xml", "xl/macrosheets/sheet1.xml"})
    void refusesMacros(String part) {
        files.refuses("bericht.docx", docxWith(part, utf8("x")), Refusal.MACROS);
    }

    @Test
    void refusesMacroTypesUnderPlainNames() {
        var parts = Samples.docxParts("");
        var types = new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8)
                .replace(
                        "vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                        "vnd.ms-word.document.macroEnabled.main");
        parts.put("[Content_Types].xml", utf8(types));
        files.refuses("bericht.docx", zip(parts), Refusal.MACROS);
        files.refuses("bericht.docm", zip(parts), Refusal.MACROS);
    }

    @Test
    void refusesOpenDocumentScripts() {
        var parts = Samples.odfParts("text", "<text:p>Text</text:p>");
        parts.put("Basic/Standard/script-lb.xml", utf8("<x/>"));
        files.takes("bericht.odt", zip(parts), FileType.ODT);
        parts.put("Basic/Standard/Module1.xml", utf8("<x/>"));
        files.refuses("bericht.odt", zip(parts), Refusal.MACROS);
        var script = Samples.odfParts("text", "");
        script.put("Scripts/python/a.py", utf8("print()"));
        files.refuses("bericht.odt", zip(script), Refusal.MACROS);
    }

    @Test
    void refusesEncryptedFiles() throws Exception {
        var old = Samples.written(out -> {
            try (var container = new POIFSFileSystem()) {
                container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
                container.writeFilesystem(out);
            }
        });
        files.refuses("bericht.docx", old, Refusal.ENCRYPTED);
        var odt = Samples.odfParts("text", "");
        odt.put(
                "META-INF/manifest.xml",
                utf8("<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry>"
                        + "<m:encryption-data/></m:file-entry></m:manifest>"));
        files.refuses("bericht.odt", zip(odt), Refusal.ENCRYPTED);
    }

    @Test
    void refusesOldOffice() {
        var old = Samples.written(out -> {
            try (var container = new POIFSFileSystem()) {
                container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
                container.writeFilesystem(out);
            }
        });
        files.refuses("bericht.doc", old, Refusal.OLD_OFFICE);
        files.refuses("bericht.docx", old, Refusal.OLD_OFFICE);
    }

    @Test
    void refusesDoctypeInParts() {
        var bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><l>&b;</l>";
        files.refuses("bericht.docx", docxWith("word/document.xml", utf8(bomb)), Refusal.DOCTYPE);
        files.refuses(
                "bericht.docx",
                docxWith("docProps/core.xml", utf8("<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\"><x/>")),
                Refusal.DOCTYPE);
        files.refuses(
                "bericht.docx",
                docxWith(
                        "word/document.xml",
                        bomb.replace("1.0\"", "1.0\" encoding=\"UTF-16\"").getBytes(StandardCharsets.UTF_16)),
                Refusal.DOCTYPE);
        var odt = Samples.odfParts("text", "");
        odt.put("content.xml", utf8("<!-- " + "x".repeat(100_000) + " --><!DOCTYPE x><x/>"));
        files.refuses("bericht.odt", zip(odt), Refusal.DOCTYPE);
    }

    @Test
    void refusesWhatLoadsFromOutside() {
        var template = Samples.relations(Samples.relation("attachedTemplate", "https://x.example/a.dotm", true));
        files.refuses("bericht.docx", docxWith("word/_rels/settings.xml.rels", template), Refusal.LOADS_FROM_OUTSIDE);
        var image = Samples.relations(Samples.relation("image", "HTTP://x.example/zaehler.png", true));
        files.refuses("bericht.docx", docxWith("word/_rels/document.xml.rels", image), Refusal.LOADS_FROM_OUTSIDE);
    }

    @Test
    void takesLinksAndTemplatesOfTheHouse() {
        var link = Samples.relations(Samples.relation("hyperlink", "https://x.example/", true));
        files.takes("bericht.docx", docxWith("word/_rels/document.xml.rels", link), FileType.DOCX);
        var template = Samples.relations(Samples.relation("attachedTemplate", "file:///C:\\Vorlagen\\Amt.dotx", true));
        files.takes("bericht.docx", docxWith("word/_rels/settings.xml.rels", template), FileType.DOCX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../etc/cron.d/x", "/etc/passwd", "word/../../x", "C:/x", "word\\..\\x"})
    void refusesPathsThatLeaveTheFile(String path) {
        files.refuses("bericht.docx", docxWith(path, utf8("x")), Refusal.UNSAFE_PATH);
    }

    @Test
    void refusesTwoFilesInOne() {
        var zip = zip(Map.of("a.txt", utf8("Text")));
        files.refuses("a.pdf", Samples.join(Samples.pdf("Text"), zip), Refusal.TWO_FORMATS);
        files.refuses("a.png", Samples.join(Samples.image("png"), zip), Refusal.TWO_FORMATS);
        files.refuses("a.jpg", Samples.join(Samples.image("jpg"), zip), Refusal.TWO_FORMATS);
        files.refuses("a.txt", Samples.join(utf8("Text\n"), Samples.pdf("Text")), Refusal.TWO_FORMATS);
        files.refuses("a.pdf", Samples.join(utf8("<script>"), Samples.pdf("Text")), Refusal.TWO_FORMATS);
    }

    @Test
    void refusesTwoDocumentsInOne() {
        var parts = Samples.docxParts("");
        parts.put(
                "[Content_Types].xml",
                utf8("<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml."
                        + "document.main+xml\"/><Override ContentType=\"application/vnd.openxmlformats-officedocument."
                        + "spreadsheetml.sheet.main+xml\"/></Types>"));
        files.refuses("bericht.docx", zip(parts), Refusal.TWO_FORMATS);
    }

    @Test
    void refusesHalfFiles() {
        files.refuses("a.pdf", half(Samples.pdf("Text")), Refusal.DAMAGED);
        files.refuses("a.docx", half(Samples.docx("Text")), Refusal.DAMAGED);
        files.refuses("a.png", half(Samples.image("png")), Refusal.DAMAGED);
        files.refuses("a.jpg", half(Samples.image("jpg")), Refusal.DAMAGED);
        files.refuses("a.pdf", new byte[] {1, 2, 3, 0, 5}, Refusal.DAMAGED);
    }

    @Test
    void refusesPicturesThatUnpackToGiants() {
        var png = Samples.image("png");
        // width and height stand behind signature, length and name of the first chunk
        Arrays.fill(png, 16, 24, (byte) 0x7f);
        files.refuses("a.png", png, Refusal.TOO_MANY_PIXELS);
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] docxWith(String part, byte[] content) {
        var parts = new LinkedHashMap<>(Samples.docxParts("<w:p/>"));
        parts.put(part, content);
        return zip(parts);
    }
}
