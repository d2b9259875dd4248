package de.langtisch.notification;

/// Single letters to an address that need no item: invitations, password links. Enqueued in the caller's transaction;
/// without one it fails.
public interface Letters {
    /// `key` names subject and text in the message bundle (`<key>.subject`, `<key>.text`); `argument`s fill
    /// them, each as text: a time or a number is formatted by the caller. Greeting and imprint are added.
    /// Address and arguments are kept until the letter is sent, then only its time, key and state remain.
    void enqueue(String address, String key, Object... arguments);
}
