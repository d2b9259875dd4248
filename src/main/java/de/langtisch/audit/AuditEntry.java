package de.langtisch.audit;

import org.jspecify.annotations.Nullable;

/// One change: who, what, to which subject. It has no place for text (architecture.md 4): `action` is a key such as
/// `item.published`, `subject` and `other` are an id, a content hash or the name of an enum constant. `other` is what
/// the change was about beside its subject: the revision published, the role given.
public record AuditEntry(
        Actor actor,
        String action,
        String subject,
        @Nullable String other) {
    public AuditEntry {
        AuditCode.require(AuditCode.ACTION, action);
        AuditCode.require(AuditCode.REFERENCE, subject);
        if (other != null) {
            AuditCode.require(AuditCode.REFERENCE, other);
        }
    }

    public AuditEntry(Actor actor, String action, String subject) {
        this(actor, action, subject, null);
    }
}
