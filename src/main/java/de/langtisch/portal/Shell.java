package de.langtisch.portal;

import de.langtisch.membership.Access;
import de.langtisch.membership.Capacity;
import de.langtisch.membership.Role;
import de.langtisch.membership.SignedIn;
import org.jspecify.annotations.Nullable;

/// What the layout shows around every page: the cooperation, who is signed in and in which capacity, open releases. The
/// one model attribute (`shell`) that no page brings itself.
///
/// `version` changes whenever a style sheet or script of ours changes and stands in their addresses, so that a browser
/// never mixes old and new. `signInSeconds` is the time without a request after which the sign-in ends, 0 when there is
/// none. `releaseCount` is 0 when nothing waits or nobody is signed in; `otherReleaseCount` what waits for a seconded
/// person in the other capacity.
record Shell(
        String cooperationName,
        boolean demo,
        String version,
        int signInSeconds,
        @Nullable SignedIn account,
        int releaseCount,
        int otherReleaseCount) {

    public boolean signedIn() {
        return account != null;
    }

    /// Acts for the Geschäftsstelle: said on every page (reality.md 9).
    public boolean forOffice() {
        return account != null && account.capacity() == Capacity.OFFICE;
    }

    public boolean maySwitchToOffice() {
        return account != null && account.seconded() && account.capacity() == Capacity.HOME;
    }

    public boolean authorityAdmin() {
        return account != null && account.isAuthorityAdmin();
    }

    public boolean operator() {
        return account != null && account.has(Role.OPERATOR);
    }

    /// Datenschutz or Revision.
    public boolean supervision() {
        return account != null && Access.Rule.SUPERVISION.admits(account);
    }

    /// Member of the Geschäftsstelle, acting as such: reads decisions in, answers feedback.
    public boolean office() {
        return account != null && account.isEditor();
    }

    /// Has links of a role in the foot.
    public boolean hasDuties() {
        return authorityAdmin() || operator() || office() || supervision();
    }
}
