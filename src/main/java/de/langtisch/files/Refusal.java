package de.langtisch.files;

/// Why a file is not taken. Each has its own German sentence with a way out.
enum Refusal {
    EMPTY("empty"),
    TOO_LARGE("tooLarge"),
    DAMAGED("damaged"),
    ENCRYPTED("encrypted"),
    /// What the content is and what the extension says differ.
    MISMATCH("mismatch"),
    /// A file that two programs would read as two things.
    TWO_FORMATS("twoFormats"),
    /// Not text in UTF-8, UTF-16 with byte order mark or Windows-1252, or with control characters.
    ENCODING("encoding"),
    PROGRAM("program"),
    MACROS("macros"),
    OLD_OFFICE("oldOffice"),
    SVG("svg"),
    HTML("html"),
    XML("xml"),
    ARCHIVE("archive"),
    OTHER_IMAGE("otherImage"),
    OTHER_TYPE("otherType"),
    TOO_MANY_PIXELS("tooManyPixels"),
    UNPACKS_TOO_LARGE("unpacksTooLarge"),
    TOO_MANY_PARTS("tooManyParts"),
    ARCHIVE_INSIDE("archiveInside"),
    UNSAFE_PATH("unsafePath"),
    DOCTYPE("doctype"),
    /// Opening it would fetch from an address outside.
    LOADS_FROM_OUTSIDE("loadsFromOutside"),
    NOT_A_DOCUMENT("notADocument"),
    DOCUMENT_UNREADABLE("documentUnreadable"),
    DOCUMENT_TOO_LONG("documentTooLong"),
    DOCUMENT_WITHOUT_TEXT("documentWithoutText");

    private final String word;

    Refusal(String word) {
        this.word = word;
    }

    String key() {
        return "files.error." + word;
    }
}
