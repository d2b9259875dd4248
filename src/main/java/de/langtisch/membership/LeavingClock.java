package de.langtisch.membership;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks for authorities whose day of leaving has come. Often and not only at midnight, so that a night without the
/// portal is made up for.
@Component
class LeavingClock {
    private final Leavings leavings;
    private final Clock clock;

    LeavingClock(Leavings leavings, Clock clock) {
        this.leavings = leavings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M")
    void tick() {
        leavings.complete(LocalDate.now(clock));
    }
}
