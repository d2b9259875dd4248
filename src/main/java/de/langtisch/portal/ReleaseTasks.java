package de.langtisch.portal;

import de.langtisch.items.Releases;
import de.langtisch.membership.Capacity;
import de.langtisch.membership.Directory;
import de.langtisch.membership.SignedIn;
import org.springframework.stereotype.Component;

/// How many releases wait for an account, for the navigation.
@Component
class ReleaseTasks implements OpenTasks {
    private final Releases releases;
    private final Directory directory;

    ReleaseTasks(Releases releases, Directory directory) {
        this.releases = releases;
        this.directory = directory;
    }

    @Override
    public int releases(SignedIn account) {
        return releases.waiting(account);
    }

    @Override
    public int releasesInOtherCapacity(SignedIn account) {
        if (!account.seconded()) {
            return 0;
        }
        var other = account.capacity() == Capacity.HOME ? Capacity.OFFICE : Capacity.HOME;
        return directory.account(account.id(), other).map(releases::waiting).orElse(0);
    }
}
