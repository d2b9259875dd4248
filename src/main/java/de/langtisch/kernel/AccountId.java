package de.langtisch.kernel;

/// Names one account (Zugang). 16 characters of [Ids]; anything else is refused, so an id can stand in an address or a
/// query as it is.
public record AccountId(String value) implements Comparable<AccountId> {
    public AccountId {
        Ids.requireId(value);
    }

    public static AccountId random() {
        return new AccountId(Ids.random());
    }

    @Override
    public int compareTo(AccountId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
