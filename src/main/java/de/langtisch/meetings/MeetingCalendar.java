package de.langtisch.meetings;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/// A date as an iCalendar file, with times in UTC so that every calendar shows the same moment.
@Component
public class MeetingCalendar {
    private static final int LONGEST_LINE = 75;

    private final Clock clock;

    MeetingCalendar(Clock clock) {
        this.clock = clock;
    }

    public String of(Meeting meeting, String gremiumName) {
        var event = new VEvent(meeting.startsAt(), meeting.endsAt(), gremiumName);
        event.replace(new DtStamp(clock.instant()));
        event.add(new Uid(meeting.id() + "@langtisch"))
                .add(new Location(meeting.place()))
                .add(new Description(meeting.agenda()))
                .add(new Status(
                        meeting.cancelled()
                                ? ImmutableStatus.VEVENT_CANCELLED.getValue()
                                : ImmutableStatus.VEVENT_CONFIRMED.getValue()));
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Langtisch//DE")).add(ImmutableVersion.VERSION_2_0);
        calendar.add(event);
        return folded(calendar.toString());
    }

    /// Lines of at most 75 octets (RFC 5545, 3.1), which some calendars insist on. The library counts
    /// characters instead, and may cut one of two halves.
    private static String folded(String calendar) {
        var lines = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < calendar.length(); at = calendar.offsetByCodePoints(at, 1)) {
            var character = Character.toString(calendar.codePointAt(at));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            octets = "\r\n".contains(character) ? 0 : octets + more;
            if (octets > LONGEST_LINE) {
                lines.append("\r\n ");
                octets = 1 + more;
            }
            lines.append(character);
        }
        return lines.toString();
    }
}
