package de.langtisch.search;

import java.time.Duration;

/// State of the index for the status page: `waiting` changes not yet indexed, `lag` the age of the oldest of them.
public record IndexState(boolean up, long documents, long waiting, Duration lag) {}
