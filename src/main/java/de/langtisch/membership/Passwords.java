package de.langtisch.membership;

import de.langtisch.audit.Actor;
import de.langtisch.audit.Audit;
import de.langtisch.audit.AuditEntry;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Choosing a password through a one-time link: the way into a new account and back into one whose password is
/// forgotten.
@Component
public class Passwords {
    private final PasswordLinks links;
    private final PasswordStore store;
    private final AccountRows accounts;
    private final Directory directory;
    private final Audit audit;

    Passwords(PasswordLinks links, PasswordStore store, AccountRows accounts, Directory directory, Audit audit) {
        this.links = links;
        this.store = store;
        this.accounts = accounts;
        this.directory = directory;
        this.audit = audit;
    }

    /// What became of a chosen password.
    public sealed interface Choice {
        /// Kept; the account may sign in, or will be able to when its authority has joined.
        record Kept(boolean maySignInNow) implements Choice {}

        /// Not good enough; the link can still be used.
        record Refused(Map<String, String> problems) implements Choice {}

        /// The link was used meanwhile or has ended.
        record LinkGone() implements Choice {}
    }

    /// What the link is for; empty when it was used, has ended or never was. Looking changes nothing.
    public Optional<PasswordLink> link(String secret) {
        return links.find(secret).map(this::describe);
    }

    private PasswordLink describe(PasswordLinks.Open open) {
        var account = accounts.find(open.account()).orElseThrow();
        var authority = directory.authority(account.authority()).orElseThrow();
        return new PasswordLink(open.purpose(), account.email(), account.name(), authority.name());
    }

    /// Keeps the password typed twice, and uses the link up.
    @Transactional
    public Choice choose(String secret, String password, String again) {
        var link = link(secret);
        if (link.isEmpty()) {
            return new Choice.LinkGone();
        }
        var problems = PasswordStore.problems(password, again, link.get().email());
        if (!problems.isEmpty()) {
            return new Choice.Refused(problems);
        }
        return links.use(secret)
                .<Choice>map(open -> keep(open, link.get().email(), password))
                .orElseGet(Choice.LinkGone::new);
    }

    private Choice keep(PasswordLinks.Open open, String email, String password) {
        store.keep(open.account(), email, password);
        audit.record(new AuditEntry(
                new Actor.Seat(open.account(), Capacity.HOME.name()),
                "account.password-chosen",
                open.account().value(),
                open.purpose().name()));
        return new Choice.Kept(directory.account(open.account(), Capacity.HOME).isPresent());
    }
}
