package de.langtisch.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// One short word for the state of our style sheets and scripts, taken from their bytes at start.
@Component
class AssetVersion {
    private static final List<String> FILES = List.of(
            "static/langtisch.css",
            "static/pages.css",
            "static/print.css",
            "static/langtisch.js",
            "static/writing.js",
            "static/ui/kern.min.css",
            "static/ui/htmx.min.js");

    private final String word;

    AssetVersion() {
        var sum = new CRC32();
        FILES.forEach(file -> sum.update(bytes(file)));
        word = Long.toString(sum.getValue(), 36);
    }

    String word() {
        return word;
    }

    private static byte[] bytes(String file) {
        try {
            return new ClassPathResource(file).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
