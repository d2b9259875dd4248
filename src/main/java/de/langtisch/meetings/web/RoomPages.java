package de.langtisch.meetings.web;

import de.langtisch.items.ItemFilter;
import de.langtisch.items.ItemLists;
import de.langtisch.items.RowViews;
import de.langtisch.items.Words;
import de.langtisch.kernel.PageRequest;
import de.langtisch.labels.Reader;
import de.langtisch.meetings.Entry;
import de.langtisch.meetings.Meeting;
import de.langtisch.meetings.Rooms;
import de.langtisch.membership.Directory;
import de.langtisch.membership.GremiumSeats;
import de.langtisch.membership.SignedIn;
import de.langtisch.text.CanonicalText;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Builds [RoomPage].
@Component
class RoomPages {
    private static final PageRequest FIRST = new PageRequest(1, 20);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.GERMANY);

    private final Rooms rooms;
    private final ItemLists lists;
    private final RowViews rows;
    private final Words words;
    private final GremiumSeats seats;

    RoomPages(Rooms rooms, ItemLists lists, RowViews rows, Words words, GremiumSeats seats) {
        this.rooms = rooms;
        this.lists = lists;
        this.rows = rows;
        this.words = words;
        this.seats = seats;
    }

    RoomPage of(Directory.Gremium gremium, SignedIn account) {
        var reader = account.reader();
        var filter = ItemFilter.gremium(gremium.id());
        return new RoomPage(
                gremium.id().value(),
                gremium.slug(),
                gremium.name(),
                gremium.purpose(),
                members(gremium),
                rooms.coming(gremium.id(), reader).stream().map(this::meeting).toList(),
                rooms.entries(gremium.id(), reader).stream().map(this::entry).toList(),
                papers(filter, reader),
                rows.of(lists.list(filter.ofKind("question"), FIRST, reader).rows(), reader),
                account.sitsIn(gremium.id()),
                account.chairs(gremium.id()),
                seats.mayManage(account, gremium));
    }

    private List<RowViews.Row> papers(ItemFilter filter, Reader reader) {
        var papers = lists.list(filter, FIRST, reader).rows().stream()
                .filter(row -> !row.kind().equals("question"))
                .toList();
        return rows.of(papers, reader);
    }

    private List<RoomPage.MemberView> members(Directory.Gremium gremium) {
        return seats.today(gremium.id()).stream()
                .map(m -> new RoomPage.MemberView(
                        m.name(),
                        "/mitglieder/" + m.authority() + "/" + m.slug(),
                        m.persons().stream()
                                .map(s -> s.accountName() + " (" + words.get("meetings.seat." + s.function()) + ")")
                                .toList()))
                .toList();
    }

    private RoomPage.MeetingView meeting(Meeting meeting) {
        return new RoomPage.MeetingView(
                meeting.id(),
                words.day(meeting.startsAt()),
                words.get("meetings.time", words.time(meeting.startsAt()), words.time(meeting.endsAt())),
                meeting.place(),
                CanonicalText.toHtml(meeting.agenda()),
                meeting.cancelled());
    }

    private RoomPage.EntryView entry(Entry entry) {
        return new RoomPage.EntryView(
                entry.precision() == Entry.Precision.MONTH ? MONTH.format(entry.date()) : words.day(entry.date()),
                "meetings.entry." + entry.kind(),
                CanonicalText.toHtml(entry.text()),
                entry.source());
    }
}
