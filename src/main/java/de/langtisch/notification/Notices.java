package de.langtisch.notification;

import de.langtisch.kernel.AccountId;

/// Mails to accounts. A notice is enqueued inside the caller's transaction (without one it fails) and says only what it
/// is about; its text is asked for when it is sent, as the recipient, from the [NoticeSource] of its kind: who may no
/// longer read gets none.
public interface Notices {
    /// Enqueues; the same recipient, kind, subject and reason waiting already is not enqueued twice, and goes out with
    /// the quicker of the two rhythms.
    void enqueue(Notice notice);

    /// `kind` names the [NoticeSource]; `subject` is an id it understands.
    record Notice(AccountId recipient, String kind, String subject, Reason reason, Rhythm rhythm) {
        /// About the recipient's own work: at once, and nobody subscribed to it.
        public static Notice own(AccountId recipient, String kind, String subject, String reason) {
            return new Notice(recipient, kind, subject, new Reason(reason, "", ""), Rhythm.AT_ONCE);
        }
    }

    /// Why a mail came: the `key` of a sentence with its one argument (a topic, an authority, a Gremium,
    /// the name of a search), and the id of the `subscription` that asked for it; empty when none did.
    record Reason(String key, String argument, String subscription) {}

    /// When mails of one recipient go out: at once each by itself, daily (6:30) and weekly (Monday, 6:30) as one
    /// digest.
    enum Rhythm {
        AT_ONCE,
        DAILY,
        WEEKLY
    }
}
