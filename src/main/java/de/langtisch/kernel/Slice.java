package de.langtisch.kernel;

import java.util.List;

/// One page of a list with the total of all pages.
public record Slice<T>(List<T> rows, long total, PageRequest page) {
    public Slice {
        rows = List.copyOf(rows);
    }

    public boolean hasNext() {
        return (long) page.number() * page.size() < total;
    }

    public boolean hasPrevious() {
        return page.number() > 1;
    }
}
