package de.langtisch.membership;

import de.langtisch.membership.HandoverSummary.Part;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Passes everything that hangs on one account to another: Gremium seats, the role of Behördenadmin, and what the
/// higher modules know of ([Handover]). A seat in Leitung or Geschäftsstelle ends instead: who works there is decided
/// by the head of office, not by an authority.
@Component
class Duties {
    private final GremiumSeatRows seats;
    private final AccountRows accounts;
    private final Directory directory;
    private final ObjectProvider<Handover> handovers;

    Duties(GremiumSeatRows seats, AccountRows accounts, Directory directory, ObjectProvider<Handover> handovers) {
        this.seats = seats;
        this.accounts = accounts;
        this.directory = directory;
        this.handovers = handovers;
    }

    List<Part> pass(Account from, Account to) {
        var parts = new ArrayList<Part>();
        for (var seat : seats.of(from.id())) {
            parts.add(passSeat(seat, to));
        }
        if (from.isAuthorityAdmin()) {
            var roles = EnumSet.of(Role.AUTHORITY_ADMIN);
            roles.addAll(to.roles());
            accounts.roles(to.id(), roles);
            parts.add(new Part("membership.handover.admin", 1, ""));
        }
        handovers.orderedStream().forEach(handover -> {
            int count = handover.passOn(from.id(), to.id());
            if (count > 0) {
                parts.add(new Part(handover.message(), count, ""));
            }
        });
        return parts;
    }

    private Part passSeat(GremiumSeat seat, Account to) {
        var gremium = directory.gremium(seat.gremium()).orElseThrow();
        seats.end(seat.id(), seats.yesterday());
        if (gremium.kind().capacity() == Capacity.OFFICE) {
            return new Part("membership.handover.officeSeat", 1, gremium.name());
        }
        var held = seats.of(to.id()).stream()
                .filter(other -> other.gremium().equals(seat.gremium()))
                .findFirst();
        if (held.isEmpty() || isHigher(seat, held)) {
            held.ifPresent(lower -> seats.end(lower.id(), seats.yesterday()));
            var from = seat.from().isAfter(seats.today()) ? seat.from() : seats.today();
            seats.insert(seat.gremium(), to.id(), seat.function(), from, seat.to());
        }
        var key = seat.function().releases() ? "membership.handover.chair" : "membership.handover.seat";
        return new Part(key, 1, gremium.name());
    }

    private static boolean isHigher(GremiumSeat seat, Optional<GremiumSeat> held) {
        return held.filter(other -> seat.function().compareTo(other.function()) < 0)
                .isPresent();
    }
}
