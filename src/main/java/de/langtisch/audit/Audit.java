package de.langtisch.audit;

import de.langtisch.kernel.PageRequest;
import de.langtisch.kernel.Slice;

/// The append-only record of changes. The portal's database role can add to it and read it, and nothing else.
public interface Audit {
    /// Records inside the caller's transaction, so that there is no change without its entry and no entry without its
    /// change. Without a transaction it fails.
    void record(AuditEntry entry);

    /// The newest entries first, for whoever holds the auditor's role: the caller checks that. There is no filter by
    /// person and there will be none: a record that can be asked for one colleague is a means of watching staff
    /// (§ 72 Abs. 3 LPVG NRW, reality.md 2).
    Slice<AuditLine> latest(PageRequest page);
}
