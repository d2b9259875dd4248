package de.langtisch.items;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// The canonical JSON of a content and the hashes that approval and clearance are bound to. Keys are sorted, nothing
/// depends on time or order of entry.
final class ContentJson {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private ContentJson() {}

    private record Stored(String title, SortedSet<String> topics, SortedMap<String, String> values) {}

    static String write(Content content) {
        return JSON.writeValueAsString(new Stored(content.title(), content.topics(), content.values()));
    }

    static Content read(String json) {
        var stored = JSON.readValue(json, Stored.class);
        return new Content(stored.title(), new TreeSet<>(stored.topics()), new TreeMap<>(stored.values()));
    }

    /// What the guard clears: kind, content and the names and bytes of the attachments.
    static String contentHash(String kind, Content content, List<Attachment> attachments) {
        var attached = new StringBuilder();
        attachments.forEach(
                a -> attached.append('|').append(a.hash()).append(' ').append(a.name()));
        return sha256(kind + "|" + write(content) + attached);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
