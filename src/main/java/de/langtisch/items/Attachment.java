package de.langtisch.items;

/// A file that hangs on a draft or revision: content hash, name as shown, and the right to use it (reality.md 5).
public record Attachment(String hash, String name, UsageRight usageRight) {
    /// On what ground the file may be shared; a publisher's work may only be linked.
    public enum UsageRight {
        OWN,
        OFFICIAL,
        LICENSED
    }
}
