package de.langtisch.membership.web;

import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.Ids;
import de.langtisch.membership.Capacity;
import de.langtisch.membership.Directory;
import de.langtisch.membership.GremiumSeat;
import de.langtisch.membership.GremiumSeats;
import de.langtisch.membership.SeatFunction;
import de.langtisch.membership.SignedIn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Makes the page on which the seats of a Gremium are managed.
@Component
class GremiumSeatPages {
    private final GremiumSeats seats;
    private final Directory directory;
    private final Sentences sentences;

    GremiumSeatPages(GremiumSeats seats, Directory directory, Sentences sentences) {
        this.seats = seats;
        this.directory = directory;
        this.sentences = sentences;
    }

    /// `office`: a seat here seconds its account. `accounts` is empty until an authority is chosen.
    record SeatsPage(
            Directory.Gremium gremium,
            boolean office,
            List<SeatedView> authorities,
            Map<String, String> choosable,
            String chosen,
            Map<String, String> accounts,
            Map<String, String> functions,
            Map<String, String> errors) {}

    /// An authority here with its persons; `until` is empty without an end.
    record SeatedView(String id, String slug, String name, String from, String until, List<PersonView> persons) {}

    record PersonView(String seat, String name, String function, String from, String until, boolean active) {}

    SeatsPage of(SignedIn me, String slug, String authority, Map<String, String> problems) {
        var gremium = seats.managed(me, slug);
        return new SeatsPage(
                gremium,
                gremium.kind().capacity() == Capacity.OFFICE,
                seats.in(gremium.id()).stream().map(this::view).toList(),
                authorities(),
                authority,
                accounts(authority),
                functions(),
                sentences.of(problems));
    }

    private SeatedView view(GremiumSeats.Seated seated) {
        return new SeatedView(
                seated.authority().value(),
                seated.slug(),
                seated.name(),
                sentences.day(seated.from()),
                sentences.day(seated.to()),
                seated.persons().stream().map(this::person).toList());
    }

    private PersonView person(GremiumSeat seat) {
        return new PersonView(
                seat.id(),
                seat.accountName(),
                sentences.word("membership.function.", seat.function()),
                sentences.day(seat.from()),
                sentences.day(seat.to()),
                seat.active());
    }

    private Map<String, String> authorities() {
        var names = new LinkedHashMap<String, String>();
        names.put("", sentences.get("membership.choose"));
        directory.authorities().forEach(a -> names.put(a.id().value(), a.name()));
        return names;
    }

    private Map<String, String> accounts(String authority) {
        var names = new LinkedHashMap<String, String>();
        if (Ids.isId(authority)) {
            seats.choosable(new AuthorityId(authority)).forEach(a -> names.put(a.id().value(), a.name()));
        }
        return names;
    }

    private Map<String, String> functions() {
        var names = new LinkedHashMap<String, String>();
        names.put(SeatFunction.MEMBER.name(), sentences.word("membership.function.", SeatFunction.MEMBER));
        for (var function : SeatFunction.values()) {
            names.putIfAbsent(function.name(), sentences.word("membership.function.", function));
        }
        return names;
    }
}
