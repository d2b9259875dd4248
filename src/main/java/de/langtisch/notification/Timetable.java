package de.langtisch.notification;

import de.langtisch.notification.Notices.Rhythm;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/// When a mail is due: digests before the working day begins in Germany.
final class Timetable {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalTime MORNING = LocalTime.of(6, 30);

    private Timetable() {}

    static Instant dueAt(Rhythm rhythm, Instant now) {
        return switch (rhythm) {
            case AT_ONCE -> now;
            case DAILY -> nextMorning(now).toInstant();
            case WEEKLY ->
                nextMorning(now)
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                        .toInstant();
        };
    }

    private static ZonedDateTime nextMorning(Instant now) {
        var local = now.atZone(BERLIN);
        var morning = local.with(MORNING);
        return morning.isAfter(local) ? morning : morning.plusDays(1);
    }
}
