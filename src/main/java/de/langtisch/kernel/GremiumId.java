package de.langtisch.kernel;

/// Names one body of the cooperation (Gremium). 16 characters of [Ids]; anything else is refused, so an id can stand in
/// an address or a query as it is.
public record GremiumId(String value) implements Comparable<GremiumId> {
    public GremiumId {
        Ids.requireId(value);
    }

    public static GremiumId random() {
        return new GremiumId(Ids.random());
    }

    @Override
    public int compareTo(GremiumId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
