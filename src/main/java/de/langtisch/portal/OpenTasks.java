package de.langtisch.portal;

import de.langtisch.membership.SignedIn;

/// Counts what waits for somebody, for the navigation. Optional: without an implementation the layout shows no number.
public interface OpenTasks {
    /// Items that this account, in its present capacity, may release now.
    int releases(SignedIn account);

    /// Items that a seconded account could release in its other capacity; 0 for everybody else.
    int releasesInOtherCapacity(SignedIn account);
}
