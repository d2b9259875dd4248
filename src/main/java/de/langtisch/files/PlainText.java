package de.langtisch.files;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Text files as offices write them: UTF-8, UTF-16 with byte order mark, or the Windows-1252 of older programs and of
/// spreadsheets saved as CSV. Read as a stream, so that a large file needs little memory.
final class PlainText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// What UTF-8 looks like when read as Windows-1252; German texts do not have it.
    private static final List<String> TRACES_OF_UTF8 = List.of("\u00c3", "\u00c2", "\u00e2\u20ac");

    private PlainText() {}

    /// The encoding in which the whole file is text; empty when there is none.
    static Optional<Charset> charsetOf(Upload upload) throws IOException {
        var head = upload.head(2);
        int mark = head.length < 2 ? 0 : ((head[0] & 0xff) << 8) | (head[1] & 0xff);
        if (mark == 0xfffe || mark == 0xfeff) {
            return isText(upload, StandardCharsets.UTF_16) ? Optional.of(StandardCharsets.UTF_16) : Optional.empty();
        }
        if (isText(upload, StandardCharsets.UTF_8)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return isText(upload, WINDOWS) ? Optional.of(WINDOWS) : Optional.empty();
    }

    static String read(Upload upload, Charset charset, int mostCharacters) throws IOException {
        var text = new StringBuilder();
        try (var reader = reader(upload, charset)) {
            var buffer = new char[8192];
            int read;
            while (text.length() < mostCharacters
                    && (read = reader.read(buffer, 0, Math.min(buffer.length, mostCharacters - text.length()))) > 0) {
                text.append(buffer, 0, read);
            }
        }
        return text.length() > 0 && text.charAt(0) == '\ufeff' ? text.substring(1) : text.toString();
    }

    private static boolean isText(Upload upload, Charset charset) throws IOException {
        try (var reader = reader(upload, charset)) {
            var buffer = new char[8192];
            char last = ' ';
            int read;
            while ((read = reader.read(buffer)) > 0) {
                boolean broken = charset.equals(WINDOWS) && hasTracesOfUtf8(last + new String(buffer, 0, read));
                if (broken || hasControls(buffer, read)) {
                    return false;
                }
                last = buffer[read - 1];
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean hasTracesOfUtf8(String piece) {
        return TRACES_OF_UTF8.stream().anyMatch(piece::contains);
    }

    private static boolean hasControls(char[] characters, int length) {
        for (int i = 0; i < length; i++) {
            char c = characters[i];
            if (c < ' ' ? "\t\n\r\f".indexOf(c) < 0 : c == 0x7f) {
                return true;
            }
        }
        return false;
    }

    private static Reader reader(Upload upload, Charset charset) throws IOException {
        return new InputStreamReader(
                upload.open(),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
