package de.langtisch.files;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/// Attachments as content-addressed bytes in the database (architecture.md 4, ADR 0005). It decides what may be
/// stored; who may read a file is the caller's question, asked with the label of what the file hangs on.
public interface Files {
    /// Most bytes of one file, and of all files of one item.
    long MOST_BYTES = 25L * 1024 * 1024;

    long MOST_BYTES_PER_ITEM = 100L * 1024 * 1024;

    /// Most bytes that an archive-like file (DOCX, ODT, XLSX) may unpack to.
    long MOST_UNPACKED = 200L * 1024 * 1024;

    /// Stores what passes: type told from content and in agreement with the name's extension, within the limits, with a
    /// harmless name. Its text is extracted at once. Nothing is stored when refused. It may take
    /// seconds: call it before a transaction begins, and let the attachment's row refer to the hash by foreign key.
    StoreResult store(String fileName, InputStream content);

    Optional<StoredFile> find(String hash);

    /// The bytes; [java.util.Optional#empty()] when there is no such file.
    Optional<byte[]> content(String hash);

    /// The extracted plain text of the files with these hashes, one for one, for the index; empty for files without
    /// text and for unknown hashes.
    List<String> texts(List<String> hashes);

    /// A DOCX or ODT as canonical text, for a draft; refused like [#store(String, InputStream)]. Nothing is stored.
    DocumentResult toDocument(String fileName, InputStream content);

    /// Erases bytes and text. The caller has let go of the last attachment with this content in the same transaction;
    /// a foreign key from an attachment left over refuses it.
    void forget(String hash);
}
