package de.langtisch.files;

/// A stored file: SHA-256 of its bytes in hex, cleaned name, media type by content, size in bytes, whether text was
/// found in it.
public record StoredFile(String hash, String name, String mediaType, long size, boolean hasText) {}
