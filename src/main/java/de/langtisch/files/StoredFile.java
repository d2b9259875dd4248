package de.langtisch.files;

/// Stored content: SHA-256 of its bytes in hex, media type by content, size in bytes, whether text was found in it.
/// It has no name: the same content may hang on several items under several names, and who may read one item must not
/// learn the name it has on another. The name belongs to the attachment.
public record StoredFile(String hash, String mediaType, long size, boolean hasText) {
    /// Key of the German name of its type.
    public String typeKey() {
        return FileType.ofMediaType(mediaType).map(FileType::nameKey).orElse("files.type.other");
    }
}
