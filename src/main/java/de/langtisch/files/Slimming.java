package de.langtisch.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Copies a DOCX or ODT with only what its own text needs: comments, page margins, sample texts, pictures and deleted
/// passages stay behind, because the parser would put them into the text.
final class Slimming {
    private static final Pattern LEFT_OUT_OF_DOCX =
            Pattern.compile("(?:.*/)?(?:comments|header|footer|people|glossary)[^/]*\\.xml|.*/glossary/.*");
    private static final Pattern LEFT_OUT_OF_ODT = Pattern.compile("styles\\.xml|Object .*|Pictures/.*|Thumbnails/.*");
    private static final byte[] EMPTY = "<?xml version=\"1.0\"?><empty/>".getBytes(StandardCharsets.US_ASCII);

    private Slimming() {}

    static void copy(Path from, FileType type, Path to) throws IOException {
        try (var in = new ZipFile(from.toFile());
                var out = new ZipOutputStream(new BufferedOutputStream(java.nio.file.Files.newOutputStream(to)))) {
            out.setLevel(1);
            for (var entries = in.entries().asIterator(); entries.hasNext(); ) {
                var entry = entries.next();
                out.putNextEntry(new ZipEntry(entry.getName()));
                part(in, entry, type, out);
                out.closeEntry();
            }
        }
    }

    /// A part left out stays as an empty one, so that no relation leads nowhere.
    private static void part(ZipFile in, ZipEntry entry, FileType type, ZipOutputStream out) throws IOException {
        var name = entry.getName();
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        var leftOut = type == FileType.ODT ? LEFT_OUT_OF_ODT : LEFT_OUT_OF_DOCX;
        if (leftOut.matcher(name).matches()) {
            out.write(EMPTY);
        } else if (type == FileType.ODT && name.equals("content.xml")) {
            new OdtContent().copy(in.getInputStream(entry), out);
        } else if (xml) {
            in.getInputStream(entry).transferTo(out);
        }
    }
}
