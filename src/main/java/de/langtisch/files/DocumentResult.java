package de.langtisch.files;

import java.util.List;

/// What became of a document that shall be a draft.
public sealed interface DocumentResult {
    /// `title`: first heading or file name without extension; `text`: canonical text.
    record Converted(String title, String text) implements DocumentResult {}

    record Refused(String messageKey, List<Object> arguments) implements DocumentResult {}
}
