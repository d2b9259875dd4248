package de.langtisch.files;

import java.util.Locale;

/// Why a file is not taken. Each has its own German sentence with a way out.
enum Refusal {
    EMPTY,
    TOO_LARGE,
    DAMAGED,
    ENCRYPTED,
    /// What the content is and what the extension says differ.
    MISMATCH,
    /// A file that two programs would read as two things.
    TWO_FORMATS,
    /// Not text in UTF-8, UTF-16 with byte order mark or Windows-1252, or with control characters.
    ENCODING,
    PROGRAM,
    MACROS,
    OLD_OFFICE,
    SVG,
    HTML,
    XML,
    ARCHIVE,
    OTHER_IMAGE,
    OTHER_TYPE,
    TOO_MANY_PIXELS,
    UNPACKS_TOO_LARGE,
    TOO_MANY_PARTS,
    ARCHIVE_INSIDE,
    UNSAFE_PATH,
    DOCTYPE,
    /// Opening it would fetch from an address outside.
    LOADS_FROM_OUTSIDE,
    NOT_A_DOCUMENT,
    DOCUMENT_UNREADABLE,
    DOCUMENT_TOO_LONG,
    DOCUMENT_WITHOUT_TEXT;

    String key() {
        return "files.error." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
