package de.langtisch.portal;

import java.time.Instant;

/// Feedback as the office reads it. `page` and `address` may be empty; `address` is an e-mail address for the answer,
/// given by the sender and used for nothing else.
public record FeedbackMessage(
        String id, Instant sentAt, String page, String message, String address, boolean answered) {}
