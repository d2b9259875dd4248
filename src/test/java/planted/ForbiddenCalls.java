package planted;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

final class ForbiddenCalls {
    static int counter;

    private ForbiddenCalls() {}

    static Instant withoutClock() {
        return Instant.now();
    }

    static LocalDate withZoneOnly() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }

    static long milliseconds() {
        return System.currentTimeMillis();
    }

    static void print() {
        System.out.println("printed");
    }
}
