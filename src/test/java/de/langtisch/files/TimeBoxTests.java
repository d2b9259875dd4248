package de.langtisch.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TimeBoxTests {
    private final TimeBox timeBox = new TimeBox(Duration.ofMillis(300));

    @Test
    void givesWhatTheWorkGives() {
        assertThat(timeBox.run(() -> 42)).isEqualTo(new TimeBox.Outcome.Done<>(42));
    }

    @Test
    void survivesWorkThatBreaks() {
        assertThat(timeBox.run(() -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOfSatisfying(
                        TimeBox.Outcome.Failed.class,
                        f -> assertThat(f.cause()).isInstanceOf(StackOverflowError.class));
    }

    @Test
    void interruptsWorkOutOfTime() throws InterruptedException {
        var interrupted = new CountDownLatch(1);
        var outcome = timeBox.run(() -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return 0;
        });
        assertThat(outcome).isInstanceOf(TimeBox.Outcome.OutOfTime.class);
        interrupted.await();
        assertThat(timeBox.run(() -> 1)).isEqualTo(new TimeBox.Outcome.Done<>(1));
    }

    @Test
    void letsUnheedingWorkTakeItsPlaceOnly() {
        var stop = new AtomicBoolean();
        for (int i = 0; i < 3; i++) {
            assertThat(timeBox.run(() -> {
                        while (!stop.get()) {
                            Thread.onSpinWait();
                        }
                        return 0;
                    }))
                    .isInstanceOf(TimeBox.Outcome.OutOfTime.class);
        }
        stop.set(true);
        assertThat(timeBox.run(() -> 1)).isEqualTo(new TimeBox.Outcome.Done<>(1));
    }
}
