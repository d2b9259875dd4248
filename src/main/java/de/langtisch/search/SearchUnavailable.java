package de.langtisch.search;

import org.springframework.dao.TransientDataAccessResourceException;

/// The index cannot answer now: it is missing or broken and is being built anew in the background. The portal answers
/// it like a database that is away for a moment, with 503; everything but searching goes on.
public class SearchUnavailable extends TransientDataAccessResourceException {
    public SearchUnavailable() {
        super("the index is being built");
    }
}
