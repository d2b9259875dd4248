package de.langtisch.membership;

import de.langtisch.audit.Audit;
import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.NotFound;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives and ends seats in Gremien, for whoever [GremiumSeats#mayManage] admits. A new seat opens the archive of the
/// Gremium's label, a seat in the office seconds its account, and both act on the very next request.
@Component
public class Seating {
    private static final int MOST_YEARS_BACK = 20;
    private static final int MOST_YEARS_AHEAD = 5;

    private final GremiumSeats gremien;
    private final GremiumSeatRows seats;
    private final GremiumAuthorityRows authorities;
    private final Office office;
    private final Audit audit;

    Seating(GremiumSeats gremien, GremiumSeatRows seats, GremiumAuthorityRows authorities, Office office, Audit audit) {
        this.gremien = gremien;
        this.seats = seats;
        this.authorities = authorities;
        this.office = office;
        this.audit = audit;
    }

    /// The form for a new seat. Without `from` it begins today, without `to` (the last day) it has no end.
    public record NewSeat(
            AccountId account,
            SeatFunction function,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /// Gives an account a seat; another one of it in the same Gremium ends before.
    @Transactional
    public Outcome<AccountId> give(SignedIn manager, String slug, NewSeat form) {
        var gremium = gremien.managed(manager, slug);
        var account = gremien.chosen(form.account());
        var from = Optional.ofNullable(form.from()).orElse(seats.today());
        var typed = dates(from, form.to());
        if (isLastHead(gremium, account.id())) {
            typed.refuse("function", "membership.account.error.lastHead");
        }
        if (!typed.isSound()) {
            return new Outcome.Refused<>(typed.problems());
        }
        seats.of(account.id()).stream()
                .filter(seat -> seat.gremium().equals(gremium.id()))
                .forEach(seat -> seats.end(seat.id(), orAtOnce(from.minusDays(1))));
        seats.insert(gremium.id(), account.id(), form.function(), from, form.to());
        authorities.join(gremium.id(), account.authority(), from);
        office.second(gremium.kind(), account.id());
        audit.record(manager.did(
                "gremium.seat-given", gremium.id().value(), account.id().value()));
        return new Outcome.Done<>(account.id());
    }

    private Typed dates(LocalDate from, @Nullable LocalDate to) {
        var typed = new Typed();
        if (from.isBefore(seats.today().minusYears(MOST_YEARS_BACK))
                || from.isAfter(seats.today().plusYears(MOST_YEARS_AHEAD))) {
            typed.refuse("von", "membership.error.date");
        }
        if (to != null && to.isBefore(from)) {
            typed.refuse("bis", "membership.error.dateOrder");
        }
        return typed;
    }

    /// Ends a seat with its last day; without one at once. The authority stays in the Gremium.
    @Transactional
    public Outcome<AccountId> end(SignedIn manager, String slug, String seat, @Nullable LocalDate lastDay) {
        var gremium = gremien.managed(manager, slug);
        var found =
                seats.find(seat).filter(s -> s.gremium().equals(gremium.id())).orElseThrow(NotFound::new);
        if (isLastHead(gremium, found.account())) {
            return Outcome.refused("lastDay", "membership.account.error.lastHead");
        }
        seats.end(seat, orAtOnce(lastDay));
        office.endSecondmentWithoutSeat(found.account());
        audit.record(manager.did(
                "gremium.seat-ended", gremium.id().value(), found.account().value()));
        return new Outcome.Done<>(found.account());
    }

    /// The authority leaves the Gremium, with all its persons there.
    @Transactional
    public Outcome<AuthorityId> leave(
            SignedIn manager, String slug, AuthorityId authority, @Nullable LocalDate lastDay) {
        var gremium = gremien.managed(manager, slug);
        if (gremium.kind() == GremiumKind.LEITUNG && office.allHeadsAreOf(authority)) {
            return Outcome.refused("lastDay", "membership.account.error.lastHead");
        }
        for (var person : seats.in(gremium.id())) {
            if (person.authority().equals(authority)) {
                seats.end(person.id(), orAtOnce(lastDay));
                office.endSecondmentWithoutSeat(person.account());
            }
        }
        authorities.leave(gremium.id(), authority, orAtOnce(lastDay));
        audit.record(manager.did("gremium.authority-left", gremium.id().value(), authority.value()));
        return new Outcome.Done<>(authority);
    }

    private boolean isLastHead(Directory.Gremium gremium, AccountId account) {
        return gremium.kind() == GremiumKind.LEITUNG && office.isLastHead(account);
    }

    private LocalDate orAtOnce(@Nullable LocalDate lastDay) {
        return lastDay == null || lastDay.isBefore(seats.yesterday()) ? seats.yesterday() : lastDay;
    }
}
