package de.langtisch.meetings.web;

import de.langtisch.items.RowViews;
import java.util.List;

/// The page of a Gremium: who sits there, next dates, what it did, its papers and open questions. `inside` for who sits
/// there in the present capacity, `chairs` for Vorsitz and deputy, `managesSeats` for who may say who sits here.
record RoomPage(
        String id,
        String slug,
        String name,
        String purpose,
        List<MemberView> members,
        List<MeetingView> meetings,
        List<EntryView> entries,
        List<RowViews.Row> papers,
        List<RowViews.Row> questions,
        boolean inside,
        boolean chairs,
        boolean managesSeats) {
    /// An authority with the seats through which it sits here.
    record MemberView(String authority, String href, List<String> seats) {}

    record MeetingView(String id, String day, String time, String place, String agendaHtml, boolean cancelled) {}

    record EntryView(String day, String kindKey, String html, String source) {}
}
