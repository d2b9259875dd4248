package de.langtisch.kernel;

/// Names one member authority (Mitgliedsbehörde). 16 characters of [Ids]; anything else is refused, so an id can stand
/// in an address or a query as it is.
public record AuthorityId(String value) implements Comparable<AuthorityId> {
    public AuthorityId {
        Ids.requireId(value);
    }

    public static AuthorityId random() {
        return new AuthorityId(Ids.random());
    }

    @Override
    public int compareTo(AuthorityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
