package de.langtisch.membership.web;

import de.langtisch.kernel.Ids;
import de.langtisch.membership.Capacity;
import de.langtisch.membership.ContactCard;
import de.langtisch.membership.OwnAccount;
import de.langtisch.membership.Role;
import de.langtisch.membership.SignedIn;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Makes the page of the own account.
@Component
class AccountPages {
    private final OwnAccount account;
    private final Sentences sentences;

    AccountPages(OwnAccount account, Sentences sentences) {
        this.account = account;
        this.sentences = sentences;
    }

    /// `newTokenId` makes a form that is sent twice create one token. `office`: acts for the Geschäftsstelle now.
    record AccountPage(
            SignedIn me,
            boolean office,
            List<String> roles,
            List<SeatView> seats,
            List<AdminView> admins,
            ContactCard card,
            Map<String, String> topics,
            List<TokenView> tokens,
            String newTokenId,
            String tokenName,
            Map<String, String> errors) {}

    /// A seat in a Gremium; `now`: it counts in the present capacity.
    record SeatView(String gremium, String function, boolean now) {}

    /// A Behördenadmin of the own authority.
    record AdminView(String name, String email) {}

    record TokenView(String id, String name, String createdOn) {}

    AccountPage of(SignedIn me) {
        return of(me, account.card(me), "", Map.of());
    }

    AccountPage of(SignedIn me, ContactCard card, String tokenName, Map<String, String> problems) {
        return new AccountPage(
                me,
                me.capacity() == Capacity.OFFICE,
                me.roles().stream().sorted().map(this::role).toList(),
                account.seats(me).stream().map(seat -> seat(seat, me)).toList(),
                account.admins(me).stream()
                        .map(a -> new AdminView(a.name(), a.email()))
                        .toList(),
                card,
                sentences.topics(),
                account.tokens(me).stream()
                        .map(t -> new TokenView(t.id(), t.name(), sentences.day(t.createdOn())))
                        .toList(),
                Ids.random(),
                tokenName,
                sentences.of(problems));
    }

    private String role(Role role) {
        return sentences.word("membership.role.", role);
    }

    private SeatView seat(SignedIn.Seat seat, SignedIn me) {
        return new SeatView(
                seat.gremiumName(),
                sentences.word("membership.function.", seat.function()),
                seat.kind().capacity() == me.capacity());
    }
}
