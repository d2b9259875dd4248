package de.langtisch.notification;

/// Single letters to an address that need no item: invitations, password links. Enqueued in the caller's transaction.
public interface Letters {
    /// `key` names subject and text in the message bundle (`<key>.subject`, `<key>.text`); `argument`s fill them. The
    /// letter is kept until sent, then only its time, kind and state remain.
    void enqueue(String address, String key, Object... arguments);
}
