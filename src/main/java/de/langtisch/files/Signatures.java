package de.langtisch.files;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Beginnings and ends that tell what a file is, and whether it is two things at once.
final class Signatures {
    /// Name of the stream that holds an encrypted DOCX, XLSX or PPTX inside an old container.
    static final byte[] ENCRYPTED_OFFICE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final Charset BYTES = StandardCharsets.ISO_8859_1;
    private static final byte[] OLE = bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
    private static final byte[] PNG = bytes("\u0089PNG\r\n\u001a\n");
    private static final byte[] JPEG = bytes("\u00ff\u00d8\u00ff");
    private static final byte[] PDF = bytes("%PDF-");
    private static final byte[] PDF_END = bytes("%%EOF");
    private static final byte[] ZIP_END = bytes("PK\u0005\u0006");

    /// Readers of PDF accept its beginning this deep in a file.
    private static final int PDF_HEAD = 1024;

    /// Length of a ZIP's end record without its comment, and with the longest one.
    private static final int ZIP_END_LENGTH = 22;

    private static final int ZIP_TAIL = ZIP_END_LENGTH + 65_535;

    private Signatures() {}

    static boolean isZip(byte[] head) {
        return startsWith(head, bytes("PK\u0003\u0004")) || startsWith(head, ZIP_END);
    }

    static boolean isOle(byte[] head) {
        return startsWith(head, OLE);
    }

    static boolean isPng(byte[] head) {
        return startsWith(head, PNG);
    }

    static boolean isJpeg(byte[] head) {
        return startsWith(head, JPEG);
    }

    /// True when the file begins as a PDF; a byte order mark or white space may stand before.
    static boolean isPdf(byte[] head) {
        int at = indexOf(head, PDF, 0, PDF_HEAD);
        if (at < 0) {
            return false;
        }
        var before = new String(head, 0, at, BYTES);
        return before.replace("\u00ef\u00bb\u00bf", "").isBlank();
    }

    static boolean isWholePdf(Upload upload) throws IOException {
        var tail = new String(upload.tail(8 * 1024), BYTES).replace('\0', ' ').stripTrailing();
        return tail.substring(Math.max(0, tail.length() - PDF_HEAD)).contains(new String(PDF_END, BYTES));
    }

    /// For files that are no ZIP by their beginning: a ZIP by its end, or a PDF behind another beginning.
    static boolean isTwoFormats(byte[] head, Upload upload) throws IOException {
        boolean hiddenPdf = indexOf(head, PDF, 0, PDF_HEAD) >= 0 && !isPdf(head);
        return hiddenPdf || endsAsZip(upload.tail(ZIP_TAIL));
    }

    static boolean contains(Upload upload, byte[] wanted) throws IOException {
        try (var in = upload.open()) {
            var window = new byte[64 * 1024];
            int kept = 0;
            int read;
            while ((read = in.readNBytes(window, kept, window.length - kept)) > 0) {
                int filled = kept + read;
                if (indexOf(window, wanted, 0, filled) >= 0) {
                    return true;
                }
                kept = Math.min(filled, wanted.length - 1);
                System.arraycopy(window, filled - kept, window, 0, kept);
            }
            return false;
        }
    }

    private static boolean endsAsZip(byte[] tail) {
        for (int at = indexOf(tail, ZIP_END, 0, tail.length); at >= 0; ) {
            if (at + ZIP_END_LENGTH <= tail.length) {
                int comment = (tail[at + 20] & 0xff) | ((tail[at + 21] & 0xff) << 8);
                if (at + ZIP_END_LENGTH + comment == tail.length) {
                    return true;
                }
            }
            at = indexOf(tail, ZIP_END, at + 1, tail.length);
        }
        return false;
    }

    static boolean startsWith(byte[] head, byte[] wanted) {
        return indexOf(head, wanted, 0, wanted.length) == 0;
    }

    /// First place of `wanted` that lies wholly in `bytes` from `from` to `to`, or -1.
    static int indexOf(byte[] bytes, byte[] wanted, int from, int to) {
        int last = Math.min(to, bytes.length) - wanted.length;
        for (int at = from; at <= last; at++) {
            int same = 0;
            while (same < wanted.length && bytes[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return at;
            }
        }
        return -1;
    }

    private static byte[] bytes(String chars) {
        return chars.getBytes(BYTES);
    }
}
