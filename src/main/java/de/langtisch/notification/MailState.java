package de.langtisch.notification;

/// Where a mail in the outbox stands.
public enum MailState {
    /// For its time, or for the next attempt.
    WAITING,
    /// For an SMTP server: none is set.
    WAITING_FOR_SERVER,
    SENDING,
    SENT,
    /// Written to be looked at in demo mode, which had no SMTP server.
    NOT_SENT,
    /// Never written: its subject is gone, or its recipient may not read it or is no longer active.
    DROPPED,
    /// Given up: the server did not take it, or it waited for more than 30 days.
    FAILED
}
