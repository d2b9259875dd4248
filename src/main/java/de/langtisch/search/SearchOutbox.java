package de.langtisch.search;

/// Tells the index, inside the caller's transaction, that something changed. After the commit the document is loaded
/// anew from its [DocumentSource].
public interface SearchOutbox {
    void changed(String id);

    /// Waits until everything committed so far is visible in the index, at most `millis`; false when it took longer.
    boolean awaitCaughtUp(long millis);
}
