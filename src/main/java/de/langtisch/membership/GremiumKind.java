package de.langtisch.membership;

/// The bodies of a cooperation (architecture.md 1): each is a Gremium, none has powers of its own over labels.
public enum GremiumKind {
    LENKUNGSKREIS,
    LEITUNG,
    GESCHAEFTSSTELLE,
    FACHARBEITSKREIS
}
