package de.langtisch.audit;

import de.langtisch.kernel.Ids;
import java.util.regex.Pattern;

/// The shapes that may stand in the audit. None of them can hold a sentence, an address or a title; the table checks
/// the same shapes once more (ADR 0007).
final class AuditCode {
    /// `item.published`, `account.capacity-switched`.
    static final Pattern ACTION = Pattern.compile("[a-z]+(\\.[a-z]+(-[a-z]+)*)+");
    /// The name of an enum constant.
    static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]{0,39}");
    /// A random id, the hash of a content (SHA-256 in hex), or the name of an enum constant.
    static final Pattern REFERENCE = Pattern.compile(Ids.PATTERN + "|[0-9a-f]{64}|" + CONSTANT.pattern());

    private static final int LONGEST = 64;

    private AuditCode() {}

    static void require(Pattern shape, String code) {
        if (code.length() > LONGEST || !shape.matcher(code).matches()) {
            throw new IllegalArgumentException("Only ids, hashes and names of constants may stand in the audit");
        }
    }
}
