package de.langtisch.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What may be stored: what an authority writes, counts, shows and photographs; nothing that runs and nothing that
/// packs other files. `extension` is the usual one.
enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg");

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    static Optional<FileType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(t -> t.mediaType.equals(mediaType))
                .findFirst();
    }

    static Optional<FileType> ofExtension(String extension) {
        return Arrays.stream(values()).filter(t -> t.goesBy(extension)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    boolean goesBy(String extension) {
        return this.extension.equals(extension)
                || (this == JPEG && (extension.equals("jpeg") || extension.equals("jpe")));
    }

    boolean isText() {
        return this == TXT || this == CSV;
    }

    boolean isOpenDocument() {
        return this == ODT || this == ODS || this == ODP;
    }

    /// Key of the type's German name.
    String nameKey() {
        return "files.type." + name().toLowerCase(Locale.ROOT);
    }
}
