package de.langtisch.membership;

import de.langtisch.kernel.AuthorityId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The partners of the cooperation and its agreement, as every member may see them.
@Component
public class Members {
    private final MemberRows rows;
    private final ContactCards cards;
    private final GremiumSeats seats;
    private final Clock clock;

    Members(MemberRows rows, ContactCards cards, GremiumSeats seats, Clock clock) {
        this.rows = rows;
        this.cards = cards;
        this.seats = seats;
        this.clock = clock;
    }

    /// Those in this state today, by name.
    public List<Member> in(Member.State state) {
        var today = LocalDate.now(clock);
        return rows.all().stream().filter(m -> m.state(today) == state).toList();
    }

    public Optional<Member> find(AuthorityId id) {
        return rows.find(id);
    }

    public Member.State state(Member member) {
        return member.state(LocalDate.now(clock));
    }

    /// How many accounts of the authority may sign in; who they are is not told.
    public int accounts(AuthorityId authority) {
        return rows.activeAccounts(authority);
    }

    /// The cards of those colleagues there who show one.
    public List<ContactCard> cards(AuthorityId authority) {
        return cards.in(authority);
    }

    /// The Gremien that the authority sits in today.
    public List<Directory.Gremium> gremien(AuthorityId authority) {
        return seats.of(authority);
    }

    /// All agreements with their terms, oldest first.
    public List<Agreement> agreements() {
        return rows.agreements();
    }

    /// The agreement in force today.
    public Optional<Agreement> agreementInForce() {
        return rows.agreements().stream()
                .filter(a -> a.isInForceOn(LocalDate.now(clock)))
                .reduce((earlier, later) -> later);
    }
}
