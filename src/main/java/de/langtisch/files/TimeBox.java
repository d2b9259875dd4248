package de.langtisch.files;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Runs the reading of foreign files: at most a few at once, each with an end. Work out of time is interrupted; should
/// it not heed that, it keeps its place, so that bad files cannot take more than these threads.
@Component
class TimeBox {
    private static final Duration MOST_TIME = Duration.ofSeconds(10);
    private static final int AT_ONCE = 2;

    sealed interface Outcome<T> {
        record Done<T>(T value) implements Outcome<T> {}

        record Failed<T>(Throwable cause) implements Outcome<T> {}

        record OutOfTime<T>() implements Outcome<T> {}
    }

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Duration mostTime;

    @Autowired
    TimeBox() {
        this(MOST_TIME);
    }

    TimeBox(Duration mostTime) {
        this.mostTime = mostTime;
    }

    /// Waits for a place and for the work, each no longer than the time given.
    <T> Outcome<T> run(Callable<T> work) {
        try {
            if (!places.tryAcquire(mostTime.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Outcome.OutOfTime<>();
            }
            return await(start(work));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.OutOfTime<>();
        }
    }

    private <T> FutureTask<T> start(Callable<T> work) {
        var task = new FutureTask<T>(work);
        Thread.ofPlatform().daemon().name("file-reading").start(() -> {
            try {
                task.run();
            } finally {
                places.release();
            }
        });
        return task;
    }

    private <T> Outcome<T> await(FutureTask<T> task) throws InterruptedException {
        try {
            return new Outcome.Done<>(task.get(mostTime.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return new Outcome.OutOfTime<>();
        } catch (ExecutionException e) {
            var cause = e.getCause();
            return new Outcome.Failed<>(cause == null ? e : cause);
        } finally {
            task.cancel(true);
        }
    }
}
