package de.langtisch.law.sources;

import de.langtisch.kernel.BadInput;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// The bytes of a source, read with a limit and decoded without guessing: UTF-8, or Latin-1 where the markup says so.
final class SourceBytes {
    private static final int PEEKED = 2_048;
    private static final Pattern LATIN = Pattern.compile(
            "(?:encoding|charset)\\s*=\\s*[\"']?(?:iso-8859-1|windows-1252)\\b", Pattern.CASE_INSENSITIVE);

    private final BufferedInputStream in;

    SourceBytes(InputStream in) {
        this.in = new BufferedInputStream(in, 64 * 1024);
    }

    /// The first bytes as Latin-1, left unread.
    String peek() throws IOException {
        in.mark(PEEKED + 1);
        var head = new String(in.readNBytes(PEEKED), StandardCharsets.ISO_8859_1);
        in.reset();
        return head;
    }

    InputStream stream() {
        return in;
    }

    byte[] all() throws IOException {
        var bytes = in.readNBytes(Limits.DOCUMENT + 1);
        if (bytes.length > Limits.DOCUMENT) {
            throw new BadInput("law.import.error.too-large", Limits.megabytes(Limits.DOCUMENT));
        }
        return bytes;
    }

    /// The next line without its end, empty at the end of the file. A line above the limit is read to its end, then
    /// refused, so that the next one can be read.
    Optional<byte[]> line() throws IOException {
        var line = new ByteArrayOutputStream();
        boolean tooLong = false;
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        for (; next >= 0 && next != '\n'; next = in.read()) {
            tooLong = tooLong || line.size() >= Limits.DOCUMENT;
            if (!tooLong) {
                line.write(next);
            }
        }
        if (tooLong) {
            throw new BadInput("law.import.error.line-too-large", Limits.megabytes(Limits.DOCUMENT));
        }
        return Optional.of(line.toByteArray());
    }

    static String markup(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, PEEKED), StandardCharsets.ISO_8859_1);
        boolean latin = LATIN.matcher(head).find() && !isUtf8(bytes);
        return decoded(bytes, latin ? Charset.forName("windows-1252") : StandardCharsets.UTF_8);
    }

    static String utf8(byte[] bytes) {
        return decoded(bytes, StandardCharsets.UTF_8);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static String decoded(byte[] bytes, Charset charset) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\u0000') >= 0) {
                throw new BadInput("law.import.error.nul");
            }
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException broken) {
            throw new BadInput("law.import.error.not-utf8");
        }
    }
}
