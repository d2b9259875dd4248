package de.langtisch.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.kernel.GremiumId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/// A date in the form that every calendar reads.
class MeetingCalendarTests {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void writesNoLineOfMoreThan75Octets() {
        var agenda = "1. Prüfverfügungen für größere Wasserpfeifengaststätten; 2. Kohlenmonoxid 😀; ".repeat(10);
        var meeting = new Meeting(
                "m1", GremiumId.random(), NOON, NOON.plusSeconds(3_600), "Rathaus, Zimmer 5", agenda, false);
        var written = new MeetingCalendar(Clock.fixed(NOON, ZoneOffset.UTC)).of(meeting, "Facharbeitskreis Shisha");
        assertThat(written.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(written);
        assertThat(written.replace("\r\n ", ""))
                .contains("BEGIN:VEVENT", "DTSTART:20260301T120000Z", "größere Wasserpfeifengaststätten", "😀");
    }
}
