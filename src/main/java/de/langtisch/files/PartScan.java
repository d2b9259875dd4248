package de.langtisch.files;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Unpacks the parts of one office file, one after the other, counting and looking at their beginnings, and stops at
/// the first that may not be there. Keeps no part in memory.
final class PartScan {
    private static final int HEAD = 64 * 1024;

    /// From this size on a part must not shrink to less than 1/[#MOST_RATIO]; zeros shrink to 1/1028.
    private static final long RATIO_FROM = 10L * 1024 * 1024;

    private static final long MOST_RATIO = 200;

    private static final List<byte[]> ARCHIVES = List.of(
            new byte[] {'R', 'a', 'r', '!'},
            new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf},
            new byte[] {(byte) 0xfd, '7', 'z', 'X', 'Z'},
            new byte[] {'B', 'Z', 'h'},
            new byte[] {0x1f, (byte) 0x8b});
    private static final List<byte[]> PROGRAMS =
            List.of(new byte[] {'M', 'Z'}, new byte[] {0x7f, 'E', 'L', 'F'}, new byte[] {'#', '!'});

    private final byte[] buffer = new byte[16 * 1024];
    private long unpacked;
    private int parts;

    /// `packed` and `size`: bytes as the archive says, -1 when unknown. `inner`: of an office file inside the file.
    private record Part(String name, long packed, long size, boolean inner) {}

    Optional<Refusal> scan(ZipEntry entry, InputStream in) throws IOException {
        return scan(new Part(entry.getName(), entry.getCompressedSize(), entry.getSize(), false), in);
    }

    private Optional<Refusal> scan(Part part, InputStream in) throws IOException {
        if (++parts > OfficePackage.MOST_PARTS) {
            return Optional.of(Refusal.TOO_MANY_PARTS);
        }
        var head = in.readNBytes(HEAD);
        var refusal = look(part.name().toLowerCase(Locale.ROOT), head, part.inner());
        if (refusal.isPresent()) {
            return refusal;
        }
        if (Signatures.isZip(head)) {
            return inner(new SequenceInputStream(new ByteArrayInputStream(head), in));
        }
        return count(part, head.length, in);
    }

    /// Parsers trust the size that the archive gives; so it must be true.
    private Optional<Refusal> count(Part part, int headLength, InputStream in) throws IOException {
        long size = 0;
        int read = headLength;
        do {
            size += read;
            unpacked += read;
            boolean tooDense = part.packed() >= 0 && size > RATIO_FROM && size > MOST_RATIO * part.packed();
            if (unpacked > Files.MOST_UNPACKED || tooDense) {
                return Optional.of(Refusal.UNPACKS_TOO_LARGE);
            }
            read = in.read(buffer);
        } while (read > 0);
        return part.size() >= 0 && part.size() != size ? Optional.of(Refusal.DAMAGED) : Optional.empty();
    }

    private static Optional<Refusal> look(String name, byte[] head, boolean inner) {
        if (name.endsWith("vbaproject.bin") || name.contains("/activex/") || name.contains("/macrosheets/")) {
            return Optional.of(Refusal.MACROS);
        }
        if (startsWithAny(head, PROGRAMS)) {
            return Optional.of(Refusal.PROGRAM);
        }
        boolean packedPicture = name.endsWith(".emz") || name.endsWith(".wmz");
        if ((startsWithAny(head, ARCHIVES) && !packedPicture) || (Signatures.isZip(head) && inner)) {
            return Optional.of(Refusal.ARCHIVE_INSIDE);
        }
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".rdf");
        return xml && XmlParts.hasDoctype(head, head.length == HEAD) ? Optional.of(Refusal.DOCTYPE) : Optional.empty();
    }

    /// A ZIP inside is taken when it is an office file itself, as the table behind a chart; it shares all limits and
    /// holds no further one.
    private Optional<Refusal> inner(InputStream in) throws IOException {
        boolean office = false;
        // not closed: the stream belongs to the outer archive
        var zip = new ZipInputStream(new BufferedInputStream(in));
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            office |= entry.getName().equals(OfficePackage.OOXML_TYPES)
                    || entry.getName().equals(OfficePackage.ODF_TYPE);
            var refusal = scan(new Part(entry.getName(), -1, -1, true), zip);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return office ? count(new Part("", -1, -1, true), 0, in) : Optional.of(Refusal.ARCHIVE_INSIDE);
    }

    private static boolean startsWithAny(byte[] head, List<byte[]> beginnings) {
        return beginnings.stream().anyMatch(b -> Signatures.startsWith(head, b));
    }
}
