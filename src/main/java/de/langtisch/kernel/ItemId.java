package de.langtisch.kernel;

/// Names one item for good: it stands in permanent links. 16 characters of [Ids]; anything else is refused, so an id
/// can stand in an address or a query as it is.
public record ItemId(String value) implements Comparable<ItemId> {
    public ItemId {
        Ids.requireId(value);
    }

    public static ItemId random() {
        return new ItemId(Ids.random());
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
