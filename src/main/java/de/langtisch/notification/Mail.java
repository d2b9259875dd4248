package de.langtisch.notification;

import org.jspecify.annotations.Nullable;

/// A mail as it goes out, to one address, plain text. `settingsLink`: the page on which the recipient can stop such
/// mails, absent for letters.
record Mail(
        String address,
        String subject,
        String text,
        @Nullable String settingsLink) {}
