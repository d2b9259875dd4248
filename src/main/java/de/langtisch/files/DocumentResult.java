package de.langtisch.files;

import java.util.List;

/// What became of a document that shall be a draft.
public sealed interface DocumentResult {
    /// `title`: the heading that the text began with, which has left the text, else its first heading, else the file
    /// name without extension; `text`: canonical text.
    record Converted(String title, String text) implements DocumentResult {}

    /// As [StoreResult.Refused].
    record Refused(String messageKey, List<Object> arguments) implements DocumentResult {}
}
