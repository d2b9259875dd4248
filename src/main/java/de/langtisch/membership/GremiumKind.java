package de.langtisch.membership;

/// The bodies of a cooperation (architecture.md 1): each is a Gremium, none has powers of its own over labels.
public enum GremiumKind {
    LENKUNGSKREIS,
    LEITUNG,
    GESCHAEFTSSTELLE,
    FACHARBEITSKREIS;

    /// In which capacity a seat here counts: Leitung and Geschäftsstelle are filled by seconded staff, in the other
    /// bodies a person sits for the home authority. So capacities never add up (reality.md 9).
    public Capacity capacity() {
        return switch (this) {
            case LEITUNG, GESCHAEFTSSTELLE -> Capacity.OFFICE;
            case LENKUNGSKREIS, FACHARBEITSKREIS -> Capacity.HOME;
        };
    }
}
