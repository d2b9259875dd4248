package de.langtisch.search;

import java.time.Duration;

/// What an operator may do with the index: `reindex` and `verify-index` (docs/interfaces.md).
public interface IndexMaintenance {
    /// Builds the index anew from the database beside the live one, which answers meanwhile, then switches. A second
    /// call waits for the first.
    Rebuilt rebuild(Progress progress);

    /// Compares index and database by hash, which covers the label, when the changes committed so far are indexed.
    Verification verify();

    /// Told now and then how many documents are done; an exception from it ends the rebuild and leaves the live index.
    interface Progress {
        void indexed(long documents);
    }

    record Rebuilt(long documents, Duration took) {}

    /// Documents in the database and in the index; `missing` only in the former, `extra` only in the latter, `stale` in
    /// both with another hash.
    record Verification(long database, long index, long missing, long extra, long stale) {
        public boolean isSame() {
            return missing == 0 && extra == 0 && stale == 0;
        }
    }
}
