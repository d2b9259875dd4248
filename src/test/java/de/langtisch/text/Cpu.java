package de.langtisch.text;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/// Time that the thread really worked, so that other processes on the machine do not fail a test.
final class Cpu {
    private Cpu() {}

    static Duration time(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }
}
