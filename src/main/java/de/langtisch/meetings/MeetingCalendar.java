package de.langtisch.meetings;

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
        return calendar.toString();
    }
}
