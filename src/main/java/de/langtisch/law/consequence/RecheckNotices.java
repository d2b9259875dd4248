package de.langtisch.law.consequence;

import de.langtisch.items.Kinds;
import de.langtisch.items.Words;
import de.langtisch.kernel.AccountId;
import de.langtisch.membership.Capacity;
import de.langtisch.membership.Directory;
import de.langtisch.membership.SignedIn;
import de.langtisch.notification.NoticeSource;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The mail that asks an owner to look again. It says that there is something and where, never what: a mailbox is not
/// the portal.
@Component
class RecheckNotices implements NoticeSource {
    static final String KIND = "recheck";

    /// In place of an id: several at once.
    static final String SEVERAL = "several";

    private final Rechecks rechecks;
    private final Directory directory;
    private final Kinds kinds;
    private final Words words;

    RecheckNotices(Rechecks rechecks, Directory directory, Kinds kinds, Words words) {
        this.rechecks = rechecks;
        this.directory = directory;
        this.kinds = kinds;
        this.words = words;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Rendered> render(String subject, AccountId recipient) {
        return Arrays.stream(Capacity.values())
                .flatMap(capacity -> directory.account(recipient, capacity).stream())
                .flatMap(account -> asked(subject, account).stream())
                .findFirst();
    }

    private Optional<Rendered> asked(String subject, SignedIn account) {
        return subject.equals(SEVERAL)
                ? rechecks.mine(account).stream().findFirst().map(shown -> rendered(shown, "/nachpruefungen"))
                : rechecks.find(subject, account)
                        .filter(shown -> shown.mine() && shown.recheck().state() == Recheck.State.OPEN)
                        .map(shown -> rendered(shown, "/nachpruefungen/" + subject));
    }

    private Rendered rendered(Rechecks.Shown shown, String path) {
        var item = shown.item();
        return new Rendered(words.kind(kinds.get(item.kind())), item.owner().name(), "", "", path);
    }
}
