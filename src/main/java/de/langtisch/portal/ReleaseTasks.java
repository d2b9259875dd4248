package de.langtisch.portal;

import de.langtisch.items.Releases;
import de.langtisch.membership.SignedIn;
import org.springframework.stereotype.Component;

/// How many releases wait for an account, for the navigation.
@Component
class ReleaseTasks implements OpenTasks {
    private final Releases releases;

    ReleaseTasks(Releases releases) {
        this.releases = releases;
    }

    @Override
    public int releases(SignedIn account) {
        return releases.waiting(account);
    }
}
