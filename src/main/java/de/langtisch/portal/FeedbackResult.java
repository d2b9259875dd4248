package de.langtisch.portal;

import java.util.Map;

/// What became of a sent feedback.
public sealed interface FeedbackResult {
    record Received() implements FeedbackResult {}

    /// `problems`: from field name (`nachricht`, `seite`, `adresse`) to the key of its sentence.
    record Incomplete(Map<String, String> problems) implements FeedbackResult {}

    /// Too much feedback arrived within the hour; nothing was stored.
    record TooMany() implements FeedbackResult {}
}
