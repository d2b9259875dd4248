package de.langtisch.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A ZIP-based file: Office Open XML, OpenDocument, or something that is not taken. Every part is unpacked once, into
/// nothing, before any parser sees the file.
final class OfficePackage {
    static final int MOST_PARTS = 10_000;

    static final String OOXML_TYPES = "[Content_Types].xml";
    static final String ODF_TYPE = "mimetype";
    private static final String ODF_MANIFEST = "META-INF/manifest.xml";
    private static final String JAR_MANIFEST = "META-INF/MANIFEST.MF";

    private static final Map<String, FileType> OOXML = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileType.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileType.XLSX,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", FileType.PPTX);

    /// Parts of content types that mean: it can run something.
    private static final List<String> OOXML_ACTIVE = List.of("macroEnabled", "vbaProject", "activeX", "macrosheet");

    private final Path path;

    OfficePackage(Path path) {
        this.path = path;
    }

    Finding examine() throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            boolean ooxml = zip.getEntry(OOXML_TYPES) != null;
            boolean odf = zip.getEntry(ODF_TYPE) != null;
            if (!ooxml && !odf) {
                return new Finding.Not(zip.getEntry(JAR_MANIFEST) == null ? Refusal.ARCHIVE : Refusal.PROGRAM);
            }
            var refusal = names(zip).or(() -> parts(zip));
            if (refusal.isPresent()) {
                return new Finding.Not(refusal.get());
            }
            return ooxml ? ooxml(zip) : odf(zip);
        } catch (ZipException e) {
            return new Finding.Not(Refusal.DAMAGED);
        }
    }

    private static Optional<Refusal> names(ZipFile zip) {
        if (zip.size() > MOST_PARTS) {
            return Optional.of(Refusal.TOO_MANY_PARTS);
        }
        var seen = new HashSet<String>();
        for (var entries = zip.entries().asIterator(); entries.hasNext(); ) {
            var name = entries.next().getName();
            if (leavesFolder(name)) {
                return Optional.of(Refusal.UNSAFE_PATH);
            }
            if (!seen.add(name)) {
                return Optional.of(Refusal.DAMAGED);
            }
        }
        return Optional.empty();
    }

    private static boolean leavesFolder(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.indexOf('\0') >= 0
                || List.of(name.split("/")).contains("..");
    }

    private static Optional<Refusal> parts(ZipFile zip) {
        var scan = new PartScan();
        for (var entries = zip.entries().asIterator(); entries.hasNext(); ) {
            var entry = entries.next();
            var refusal = part(zip, entry, scan);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> part(ZipFile zip, ZipEntry entry, PartScan scan) {
        if (entry.isDirectory()) {
            return Optional.empty();
        }
        try (var in = zip.getInputStream(entry)) {
            return scan.scan(entry, in);
        } catch (IOException e) {
            return Optional.of(Refusal.DAMAGED);
        }
    }

    private static Finding ooxml(ZipFile zip) throws IOException {
        var types = XmlParts.attributes(part(zip, OOXML_TYPES), "ContentType");
        if (types.stream().anyMatch(t -> OOXML_ACTIVE.stream().anyMatch(t::contains))) {
            return new Finding.Not(Refusal.MACROS);
        }
        for (var entries = zip.entries().asIterator(); entries.hasNext(); ) {
            var entry = entries.next();
            if (entry.getName().endsWith(".rels") && XmlParts.loadsFromOutside(zip.getInputStream(entry))) {
                return new Finding.Not(Refusal.LOADS_FROM_OUTSIDE);
            }
        }
        return only(types);
    }

    private static Finding only(Set<String> types) {
        var found = OOXML.entrySet().stream()
                .filter(e -> types.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return found.size() == 1
                ? new Finding.Is(found.getFirst())
                : new Finding.Not(found.isEmpty() ? Refusal.OTHER_TYPE : Refusal.TWO_FORMATS);
    }

    private static Finding odf(ZipFile zip) throws IOException {
        String mediaType;
        try (var in = part(zip, ODF_TYPE)) {
            mediaType = new String(in.readNBytes(200), StandardCharsets.US_ASCII).strip();
        }
        var type = FileType.ofMediaType(mediaType).filter(FileType::isOpenDocument);
        if (type.isEmpty()) {
            return new Finding.Not(Refusal.OTHER_TYPE);
        }
        if (zip.getEntry(ODF_MANIFEST) != null && XmlParts.hasElement(part(zip, ODF_MANIFEST), "encryption-data")) {
            return new Finding.Not(Refusal.ENCRYPTED);
        }
        boolean active = zip.stream().map(ZipEntry::getName).anyMatch(OfficePackage::isOdfScript);
        return active ? new Finding.Not(Refusal.MACROS) : new Finding.Is(type.get());
    }

    /// Empty macro libraries consist of their two lists only.
    private static boolean isOdfScript(String name) {
        boolean list = name.endsWith("/script-lb.xml") || name.endsWith("/script-lc.xml") || name.endsWith("/");
        return !list && (name.startsWith("Basic/") || name.startsWith("Scripts/"));
    }

    private static InputStream part(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        return entry == null ? InputStream.nullInputStream() : zip.getInputStream(entry);
    }
}
