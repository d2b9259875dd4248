package de.langtisch.search;

/// The index cannot answer now: it is missing or broken and is being built anew in the background. The portal answers
/// 503 with a sentence; everything but searching goes on.
public class SearchUnavailable extends RuntimeException {
    public SearchUnavailable() {
        super("search unavailable", null, false, false);
    }
}
