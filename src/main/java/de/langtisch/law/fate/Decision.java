package de.langtisch.law.fate;

import de.langtisch.citations.GermanDates;
import de.langtisch.kernel.ItemId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A decision on the way through the Instanzen: an item that the reader may see, or one that is only named.
/// `appeal` is the state that its own item gives (a choice of the field Stand), empty where unknown.
record Decision(
        @Nullable ItemId item, String court, @Nullable LocalDate date, String aktenzeichen, String appeal) {
    /// As a lawyer names it: "OVG NRW, 07.05.2025, 4 B 512/24".
    String name() {
        return Stream.of(court, day(), aktenzeichen)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// "OVG NRW 4 B 512/24".
    String shortName() {
        return aktenzeichen.isEmpty() ? name() : (court + " " + aktenzeichen).strip();
    }

    String day() {
        var on = date;
        return on == null ? "" : GermanDates.written(on);
    }

    /// Where it stands here.
    Optional<String> href() {
        return Optional.ofNullable(item).map(id -> "/beitraege/" + id);
    }

    /// Its place in the order of time; what has no day comes last.
    LocalDate order() {
        var on = date;
        return on == null ? LocalDate.MAX : on;
    }

    /// One decision is one, whether this line names its day or only that one.
    boolean is(Decision other) {
        return item != null
                ? item.equals(other.item)
                : other.item == null
                        && court.equals(other.court)
                        && aktenzeichen.equals(other.aktenzeichen)
                        && (date == null || other.date == null || date.equals(other.date));
    }
}
