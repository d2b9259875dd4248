package de.langtisch.portal;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Erases answered feedback when its period is over.
@Component
class FeedbackErasure {
    static final Duration KEPT = Duration.ofDays(90);

    private final FeedbackRows rows;
    private final Clock clock;

    FeedbackErasure(FeedbackRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Berlin")
    void erase() {
        rows.eraseAnsweredBefore(clock.instant().minus(KEPT));
    }
}
