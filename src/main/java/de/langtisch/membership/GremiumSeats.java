package de.langtisch.membership;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.GremiumId;
import de.langtisch.kernel.NotFound;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who sits in a Gremium: authorities, through persons, with function and dates. A person who leaves does not end the
/// authority's membership (reality.md 8).
@Component
public class GremiumSeats {
    private final GremiumSeatRows seats;
    private final GremiumAuthorityRows authorities;
    private final AccountRows accounts;
    private final Directory directory;

    GremiumSeats(GremiumSeatRows seats, GremiumAuthorityRows authorities, AccountRows accounts, Directory directory) {
        this.seats = seats;
        this.authorities = authorities;
        this.accounts = accounts;
        this.directory = directory;
    }

    /// An authority in a Gremium, from and to (the last day), with the persons it sits there through.
    public record Seated(
            AuthorityId authority,
            String slug,
            String name,
            LocalDate from,
            @Nullable LocalDate to,
            List<GremiumSeat> persons) {}

    /// Who sits there today, by name, Vorsitz first among the persons; only persons who may sign in.
    public List<Seated> today(GremiumId gremium) {
        var today = seats.today();
        return in(gremium).stream()
                .filter(a -> !a.from().isAfter(today))
                .map(a -> new Seated(
                        a.authority(),
                        a.slug(),
                        a.name(),
                        a.from(),
                        a.to(),
                        a.persons().stream()
                                .filter(p -> p.active() && p.countsOn(today))
                                .toList()))
                .toList();
    }

    /// Present and coming authorities with their persons, by name.
    public List<Seated> in(GremiumId gremium) {
        var persons = seats.in(gremium);
        return authorities.in(gremium, seats.today()).stream()
                .map(a -> new Seated(
                        a.authority(),
                        a.slug(),
                        a.name(),
                        a.from(),
                        a.to(),
                        persons.stream()
                                .filter(p -> p.authority().equals(a.authority()))
                                .toList()))
                .toList();
    }

    /// The Gremien that an authority sits in today.
    public List<Directory.Gremium> of(AuthorityId authority) {
        var ids = authorities.of(authority, seats.today());
        return directory.gremien().stream().filter(g -> ids.contains(g.id())).toList();
    }

    /// The head of office decides for every Gremium, Vorsitz and deputy for their own. Who works in Leitung and
    /// Geschäftsstelle is the head's decision alone.
    public boolean mayManage(SignedIn account, Directory.Gremium gremium) {
        return account.isHeadOfOffice() || gremium.kind().capacity() == Capacity.HOME && account.chairs(gremium.id());
    }

    /// The Gremium of this address, for whoever may manage its seats.
    public Directory.Gremium managed(SignedIn account, String slug) {
        return directory.gremien().stream()
                .filter(g -> g.slug().equals(slug))
                .filter(g -> mayManage(account, g))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// The active accounts of a present member, to choose from.
    public List<Account> choosable(AuthorityId authority) {
        return isPresent(authority)
                ? accounts.of(authority).stream().filter(Account::isActive).toList()
                : List.of();
    }

    Account chosen(AccountId id) {
        return accounts.find(id)
                .filter(account -> account.isActive() && isPresent(account.authority()))
                .orElseThrow(NotFound::new);
    }

    private boolean isPresent(AuthorityId authority) {
        return directory.authorities().stream().anyMatch(a -> a.id().equals(authority));
    }
}
