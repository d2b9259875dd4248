package de.langtisch.search;

import java.util.Locale;

/// What hits can be filtered and counted by.
public enum Facet {
    KIND,
    TOPIC,
    NORM,
    COURT,
    AUTHORITY,
    OUTCOME,
    YEAR;

    /// The query parameter of the facet, in URL and API.
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
