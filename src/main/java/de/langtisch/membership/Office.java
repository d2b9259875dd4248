package de.langtisch.membership;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.AuthorityId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Who works in the office: its heads, and who is seconded there (reality.md 9). Without a Vorsitz of the Leitung
/// nobody could name the next one, so the last cannot go.
@Component
class Office {
    private final GremiumSeatRows seats;
    private final AccountRows accounts;
    private final Directory directory;

    Office(GremiumSeatRows seats, AccountRows accounts, Directory directory) {
        this.seats = seats;
        this.accounts = accounts;
        this.directory = directory;
    }

    boolean isLastHead(AccountId account) {
        var heads = heads();
        return !heads.isEmpty() && heads.stream().allMatch(h -> h.account().equals(account));
    }

    boolean allHeadsAreOf(AuthorityId authority) {
        var heads = heads();
        return !heads.isEmpty() && heads.stream().allMatch(h -> h.authority().equals(authority));
    }

    private List<GremiumSeat> heads() {
        return directory.gremien().stream()
                .filter(g -> g.kind() == GremiumKind.LEITUNG)
                .flatMap(g -> seats.in(g.id()).stream())
                .filter(s -> s.function() == SeatFunction.CHAIR && s.active() && s.countsOn(today()))
                .toList();
    }

    /// A seat in Leitung or Geschäftsstelle seconds its account; one elsewhere does not.
    void second(GremiumKind kind, AccountId account) {
        if (kind.capacity() == Capacity.OFFICE) {
            accounts.seconded(account, true);
        }
    }

    /// Who has no seat there any more acts for the home authority from the next request on.
    void endSecondmentWithoutSeat(AccountId account) {
        boolean stays = seats.of(account).stream()
                .flatMap(seat -> directory.gremium(seat.gremium()).stream())
                .anyMatch(gremium -> gremium.kind().capacity() == Capacity.OFFICE);
        if (!stays) {
            accounts.seconded(account, false);
        }
    }

    LocalDate today() {
        return seats.today();
    }
}
