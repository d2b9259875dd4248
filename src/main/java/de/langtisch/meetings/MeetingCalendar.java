package de.langtisch.meetings;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.FoldingWriter;
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
        return folded(calendar);
    }

    /// Lines of at most 75 octets (RFC 5545, 3.1), which some calendars insist on.
    private static String folded(Calendar calendar) {
        var lines = new StringWriter();
        try {
            new CalendarOutputter(false, FoldingWriter.REDUCED_FOLD_LENGTH).output(calendar, lines);
        } catch (IOException noneFromMemory) {
            throw new UncheckedIOException(noneFromMemory);
        }
        return lines.toString();
    }
}
