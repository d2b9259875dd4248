package de.langtisch.files;

import static de.langtisch.files.Samples.zip;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing that comes in may cost much time or memory before it is refused (trust.md 5d: 5 s, 64 MB).
class LimitsTests {
    private static final long MEGABYTE = 1024 * 1024;

    @TempDir
    Path folder;

    private Examined files;

    @BeforeEach
    void begin() {
        files = new Examined(folder);
    }

    @Test
    void readsNoMoreThanItTakes() {
        var endless = new Zeros(100 * MEGABYTE);
        cheaply(() -> assertThat(files.opinion("a.txt", endless))
                .isInstanceOfSatisfying(
                        Opinion.Failed.class, f -> assertThat(f.why()).isEqualTo(Refusal.TOO_LARGE)));
        assertThat(endless.given).isEqualTo(Files.MOST_BYTES + 1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void takesALargeTextWithLittleMemory() {
        var line = Samples.utf8("Prüfung der Gaststätte nach § 33c GewO\n");
        var text = Samples.written(out -> repeat(line, Files.MOST_BYTES / line.length, out));
        cheaply(() -> files.takes("a.txt", text, FileType.TXT));
    }

    @Test
    void refusesABombOfZeros() {
        var bomb = bomb("word/media/document2.xml", 1024);
        assertThat(bomb).hasSizeLessThan((int) (2 * MEGABYTE));
        cheaply(() -> files.refuses("bericht.docx", bomb, Refusal.UNPACKS_TOO_LARGE));
    }

    @Test
    void refusesASmallPartThatIsTooDense() {
        var bomb = bomb("word/media/image1.bmp", 60);
        cheaply(() -> files.refuses("bericht.docx", bomb, Refusal.UNPACKS_TOO_LARGE));
    }

    @Test
    void refusesABombInsideAnOfficeFileInside() {
        var inner = bomb("xl/media/image1.bmp", 210);
        cheaply(() ->
                files.refuses("bericht.docx", docxWith("word/embeddings/t.docx", inner), Refusal.UNPACKS_TOO_LARGE));
    }

    @Test
    void refusesArchivesInside() {
        var zip = zip(Map.of("a.txt", Samples.utf8("Text")));
        files.refuses("bericht.docx", docxWith("word/embeddings/a.bin", zip), Refusal.ARCHIVE_INSIDE);
        var nested = docxWith("word/embeddings/b.docx", docxWith("word/embeddings/c.docx", Samples.docx("Text")));
        files.refuses("bericht.docx", nested, Refusal.ARCHIVE_INSIDE);
        files.refuses("bericht.docx", docxWith("word/a.gz", new byte[] {0x1f, (byte) 0x8b, 8}), Refusal.ARCHIVE_INSIDE);
    }

    @Test
    void refusesPartsThatLieAboutTheirSize() {
        var docx = Samples.docx("Text");
        // the directory's entry of the first part: unpacked size
        int entry = new String(docx, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        docx[entry + 24]++;
        files.refuses("bericht.docx", docx, Refusal.DAMAGED);
    }

    @Test
    void takesTheTableBehindAChart() {
        files.takes("bericht.docx", docxWith("word/embeddings/t.xlsx", Samples.xlsx("Zahlen")), FileType.DOCX);
    }

    @Test
    void refusesTooManyParts() {
        var many = Samples.written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                put(zip, Samples.docxParts("<w:p/>"));
                for (int i = 0; i <= OfficePackage.MOST_PARTS; i++) {
                    zip.putNextEntry(new ZipEntry("word/p" + i + ".xml"));
                    zip.closeEntry();
                }
            }
        });
        cheaply(() -> files.refuses("bericht.docx", many, Refusal.TOO_MANY_PARTS));
    }

    @Test
    void readsNoTextFromAPdfThatUnpacksToGiants() {
        var zeros = deflated(out -> repeat(new byte[(int) MEGABYTE], 65, out));
        assertThat(files.reading("a.pdf", pdfWithStream(zeros))).isEqualTo(new TextReader.Reading.NoText());
        var twice = deflated(out -> out.write(deflated(o -> repeat(new byte[(int) MEGABYTE], 65, o))));
        assertThat(twice).hasSizeLessThan(10_000);
        assertThat(files.reading("b.pdf", pdfWithStream(twice))).isEqualTo(new TextReader.Reading.NoText());
    }

    /// Within the time (of the processor, not of the wall) and memory that a bad file may cost.
    /// matter.
    private static void cheaply(Runnable work) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long begun = threads.getCurrentThreadCpuTime();
        work.run();
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - begun)).isLessThan(Duration.ofSeconds(5));
        assertThat(threads.getCurrentThreadAllocatedBytes() - allocated).isLessThan(64 * MEGABYTE);
    }

    private static byte[] bomb(String part, int megabytes) {
        return Samples.written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                put(zip, Samples.docxParts("<w:p/>"));
                zip.putNextEntry(new ZipEntry(part));
                repeat(new byte[(int) MEGABYTE], megabytes, zip);
                zip.closeEntry();
            }
        });
    }

    private static void put(ZipOutputStream zip, Map<String, byte[]> parts) throws IOException {
        for (var part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            zip.write(part.getValue());
            zip.closeEntry();
        }
    }

    private static byte[] docxWith(String part, byte[] content) {
        var parts = Samples.docxParts("<w:p/>");
        parts.put(part, content);
        return zip(parts);
    }

    private static byte[] deflated(Samples.Writing content) {
        return Samples.written(out -> {
            try (var deflating = new java.util.zip.DeflaterOutputStream(out)) {
                content.to(deflating);
            }
        });
    }

    private static byte[] pdfWithStream(byte[] stream) {
        return Samples.written(out -> {
            out.write(Samples.utf8("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                    + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                    + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
                    + "4 0 obj<</Filter/FlateDecode/Length " + stream.length + ">>stream\n"));
            out.write(stream);
            out.write(Samples.utf8("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"));
        });
    }

    private static void repeat(byte[] piece, long times, OutputStream out) throws IOException {
        for (long i = 0; i < times; i++) {
            out.write(piece);
        }
    }

    private static final class Zeros extends InputStream {
        private final long size;
        private long given;

        Zeros(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return given++ < size ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            int read = (int) Math.min(length, size - given);
            java.util.Arrays.fill(buffer, from, from + read, (byte) 0);
            given += read;
            return read == 0 ? -1 : read;
        }
    }
}
