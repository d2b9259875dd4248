package de.langtisch.privacy;

import java.util.List;

/// Looks for personal data before anything is published. A published revision has a foreign key to the clearance of its
/// content hash, and only the guard's database role can write one: publishing past the guard is impossible, not
/// forbidden (architecture.md 3).
public interface PersonalDataGuard {
    /// Reads every text that would be published, file names included, and clears the content or names what needs a
    /// decision. `contentHash`: SHA-256 in hex over exactly these texts and what else is approved with them. The
    /// clearance stays even when the caller's transaction rolls back; a second one for the same hash
    /// changes nothing.
    GuardOutcome clear(String contentHash, List<GuardedText> texts);

    /// The rules in force, in words and with a version, as they stand beside each clearance.
    String ruleSet();
}
