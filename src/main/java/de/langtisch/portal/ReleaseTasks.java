package de.langtisch.portal;

import de.langtisch.items.ReleaseQueue;
import de.langtisch.membership.Capacity;
import de.langtisch.membership.Directory;
import de.langtisch.membership.SignedIn;
import org.springframework.stereotype.Component;

/// How many releases wait for an account, for the navigation.
@Component
class ReleaseTasks implements OpenTasks {
    private final ReleaseQueue queue;
    private final Directory directory;

    ReleaseTasks(ReleaseQueue queue, Directory directory) {
        this.queue = queue;
        this.directory = directory;
    }

    @Override
    public int releases(SignedIn account) {
        return queue.count(account);
    }

    @Override
    public int releasesInOtherCapacity(SignedIn account) {
        if (!account.seconded()) {
            return 0;
        }
        var other = account.capacity() == Capacity.HOME ? Capacity.OFFICE : Capacity.HOME;
        return directory.account(account.id(), other).map(queue::count).orElse(0);
    }
}
