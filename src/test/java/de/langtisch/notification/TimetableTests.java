package de.langtisch.notification;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.notification.Notices.Rhythm;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimetableTests {
    @Test
    void sendsAtOnceWithoutDelay() {
        assertThat(dueAt(Rhythm.AT_ONCE, "2026-11-25T08:00:00Z")).isEqualTo("2026-11-25T08:00:00Z");
    }

    @Test
    void sendsDailyOnTheNextMorning() {
        assertThat(dueAt(Rhythm.DAILY, "2026-11-25T05:29:59Z")).isEqualTo("2026-11-25T05:30:00Z");
        assertThat(dueAt(Rhythm.DAILY, "2026-11-25T05:30:00Z")).isEqualTo("2026-11-26T05:30:00Z");
        assertThat(dueAt(Rhythm.DAILY, "2026-11-25T23:30:00Z")).isEqualTo("2026-11-26T05:30:00Z");
    }

    @Test
    void sendsWeeklyOnMonday() {
        assertThat(dueAt(Rhythm.WEEKLY, "2026-11-25T08:00:00Z")).isEqualTo("2026-11-30T05:30:00Z");
        assertThat(dueAt(Rhythm.WEEKLY, "2026-11-30T05:00:00Z")).isEqualTo("2026-11-30T05:30:00Z");
        assertThat(dueAt(Rhythm.WEEKLY, "2026-11-30T06:00:00Z")).isEqualTo("2026-12-07T05:30:00Z");
    }

    @Test
    void keepsTheHourWhenTheClocksChange() {
        assertThat(dueAt(Rhythm.DAILY, "2026-03-28T12:00:00Z")).isEqualTo("2026-03-29T04:30:00Z");
        assertThat(dueAt(Rhythm.WEEKLY, "2026-10-23T12:00:00Z")).isEqualTo("2026-10-26T05:30:00Z");
    }

    private static String dueAt(Rhythm rhythm, String now) {
        return Timetable.dueAt(rhythm, Instant.parse(now)).toString();
    }
}
