package de.langtisch.items.web;

import de.langtisch.files.Files;
import de.langtisch.kernel.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// An attachment on its way out.
final class Download {
    private Download() {}

    /// Of texts, what the own name says: the bytes may have come first under another one, which concerns nobody.
    private static MediaType mediaType(String stored, String name) {
        boolean text = stored.startsWith("text/");
        return MediaType.parseMediaType(
                !text ? stored : name.toLowerCase(Locale.ROOT).endsWith(".csv") ? "text/csv" : "text/plain");
    }

    /// A file as download, never shown inside the portal's pages, whatever its type.
    static ResponseEntity<byte[]> of(String hash, String name, Files files) {
        var stored = files.find(hash).orElseThrow(NotFound::new);
        var bytes = files.content(hash).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(mediaType(stored.mediaType(), name))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore())
                .body(bytes);
    }
}
