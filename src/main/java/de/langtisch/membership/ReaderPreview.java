package de.langtisch.membership;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.AuthorityId;
import java.util.List;
import java.util.Set;

/// Who will be able to read: authorities with the number of persons there, out of `memberAuthorities` in all, and
/// whether the public is among them. `fingerprint` changes when the readers do: a click that carries an old one is
/// asked again.
public record ReaderPreview(
        List<Line> lines, Set<AccountId> accounts, int memberAuthorities, boolean isPublic, String fingerprint) {
    /// One authority with the number of its persons that will be able to read.
    public record Line(AuthorityId authority, String name, int persons) {
        Line plus(Line other) {
            return new Line(authority, name, persons + other.persons);
        }
    }

    public int authorities() {
        return lines.size();
    }

    public int persons() {
        return accounts.size();
    }
}
