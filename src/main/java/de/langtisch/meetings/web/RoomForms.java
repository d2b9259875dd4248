package de.langtisch.meetings.web;

import de.langtisch.kernel.Days;
import de.langtisch.meetings.Entry;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What Vorsitz and deputy type in their room, as typed. `problems`: field to the key of its sentence, in the order of
/// the form; empty when it can be entered.
final class RoomForms {
    private RoomForms() {}

    /// A date to come.
    record MeetingForm(String day, String from, String to, String place, String agenda) {
        static final MeetingForm EMPTY = new MeetingForm("", "", "", "", "");

        Map<String, String> problems() {
            var problems = new LinkedHashMap<String, String>();
            if (date(day).isEmpty()) {
                problems.put("tag", "meetings.error.day");
            }
            if (time(from).isEmpty()) {
                problems.put("von", "meetings.error.from");
            }
            if (time(to).isEmpty()) {
                problems.put("bis", "meetings.error.to");
            } else if (time(from).isPresent() && !time(from).get().isBefore(time(to).get())) {
                problems.put("bis", "meetings.error.order");
            }
            if (place.isBlank()) {
                problems.put("ort", "meetings.error.place");
            }
            return problems;
        }
    }

    /// What the Gremium did. `kind` is `MET` or `DECIDED`; empty until chosen.
    record EntryForm(String day, String kind, String text) {
        static final EntryForm EMPTY = new EntryForm("", "", "");

        Map<String, String> problems() {
            var problems = new LinkedHashMap<String, String>();
            if (date(day).isEmpty()) {
                problems.put("tag", "meetings.error.day");
            }
            if (entryKind().isEmpty()) {
                problems.put("art", "meetings.error.kind");
            }
            if (text.isBlank()) {
                problems.put("text", "meetings.error.text");
            }
            return problems;
        }

        Optional<Entry.Kind> entryKind() {
            return Arrays.stream(Entry.Kind.values())
                    .filter(k -> k.name().equals(kind))
                    .findFirst();
        }
    }

    static Optional<LocalDate> date(String typed) {
        return Days.parse(typed);
    }

    static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
