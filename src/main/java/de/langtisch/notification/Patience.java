package de.langtisch.notification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How long a mail that the server did not take waits for its next attempt: growing, about two days in all.
final class Patience {
    private static final List<Duration> DELAYS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    /// How long a sender may take over one mail before another takes it over.
    static final Duration CLAIM = Duration.ofMinutes(10);

    static final int MOST_ATTEMPTS = DELAYS.size() + 1;

    private Patience() {}

    /// Empty: it is given up.
    static Optional<Duration> after(int attempts) {
        return attempts < MOST_ATTEMPTS ? Optional.of(DELAYS.get(attempts - 1)) : Optional.empty();
    }
}
