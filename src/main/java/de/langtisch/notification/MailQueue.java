package de.langtisch.notification;

import java.util.Optional;

/// Gives out the mails that are due, one at a time and each to one sender only.
interface MailQueue {
    Optional<Claimed> next();
}
