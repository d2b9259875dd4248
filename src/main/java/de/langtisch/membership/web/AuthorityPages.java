package de.langtisch.membership.web;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.Ids;
import de.langtisch.membership.Account;
import de.langtisch.membership.AuthorityAccounts;
import de.langtisch.membership.HandoverSummary;
import de.langtisch.membership.SignedIn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Makes the pages on which an authority runs its accounts.
@Component
class AuthorityPages {
    private final AuthorityAccounts accounts;
    private final Sentences sentences;

    AuthorityPages(AuthorityAccounts accounts, Sentences sentences) {
        this.accounts = accounts;
        this.sentences = sentences;
    }

    /// An account in the list and on its page. `state`: its word; `tone`: how the word looks; `gremien`: seats in
    /// words.
    record AccountView(
            String id,
            String name,
            String email,
            Account.State is,
            String state,
            String tone,
            boolean admin,
            boolean self,
            List<String> roles,
            List<String> gremien) {}

    record ListPage(
            String authorityName,
            List<AccountView> accounts,
            List<AccountView> ended,
            String email,
            String name,
            Map<String, String> errors) {}

    record AccountPage(AccountView account) {}

    /// `id` is the handover's; `successors`: the empty key invites somebody new.
    record HandoverPage(
            AccountView account,
            String id,
            Map<String, String> successors,
            Chosen chosen,
            Map<String, String> errors) {}

    /// What was typed into the form of a handover.
    record Chosen(String to, String email, String name) {
        static final Chosen NOTHING = new Chosen("", "", "");
    }

    record SummaryPage(HandoverSummary summary, List<String> parts) {}

    ListPage list(SignedIn admin, String email, String name, Map<String, String> problems) {
        var views = accounts.of(admin).stream().map(a -> view(admin, a)).toList();
        return new ListPage(
                admin.authorityName(),
                views.stream().filter(v -> v.is() != Account.State.DEACTIVATED).toList(),
                views.stream().filter(v -> v.is() == Account.State.DEACTIVATED).toList(),
                email,
                name,
                sentences.of(problems));
    }

    AccountPage account(SignedIn admin, AccountId id) {
        return new AccountPage(view(admin, accounts.account(admin, id)));
    }

    HandoverPage handover(SignedIn admin, AccountId from, Chosen chosen, Map<String, String> problems) {
        var successors = new LinkedHashMap<String, String>();
        successors.put("", sentences.get("membership.handover.new"));
        accounts.of(admin).stream()
                .filter(a -> !a.isDeactivated() && !a.id().equals(from))
                .forEach(a -> successors.put(a.id().value(), a.name()));
        return new HandoverPage(
                view(admin, accounts.account(admin, from)), Ids.random(), successors, chosen, sentences.of(problems));
    }

    SummaryPage summary(HandoverSummary summary) {
        return new SummaryPage(
                summary,
                summary.parts().stream()
                        .map(p -> sentences.get(p.message(), p.count(), p.name()))
                        .toList());
    }

    private AccountView view(SignedIn admin, Account account) {
        return new AccountView(
                account.id().value(),
                account.name(),
                account.email(),
                account.state(),
                state(account),
                tone(account),
                account.isAuthorityAdmin(),
                account.id().equals(admin.id()),
                roles(account),
                account.seats().stream()
                        .map(s -> sentences.get(
                                "membership.seat.in",
                                s.gremiumName(),
                                sentences.word("membership.function.", s.function())))
                        .toList());
    }

    private String state(Account account) {
        return account.isInvited() && account.invitedUntil() != null
                ? sentences.get("membership.state.invitedUntil", sentences.day(account.invitedUntil()))
                : sentences.word("membership.state.", account.state());
    }

    private static String tone(Account account) {
        return switch (account.state()) {
            case ACTIVE -> "good";
            case INVITED -> "open";
            case DEACTIVATED -> "calm";
        };
    }

    private List<String> roles(Account account) {
        var office = account.seconded() ? Stream.of(sentences.get("membership.seconded")) : Stream.<String>of();
        return Stream.concat(
                        account.roles().stream().sorted().map(role -> sentences.word("membership.role.", role)), office)
                .toList();
    }
}
