package de.langtisch.audit;

import java.time.Instant;

/// A recorded entry. `number` orders the record and never leaves the audit's own page: it would tell how much happens.
public record AuditLine(long number, Instant at, AuditEntry entry) {}
