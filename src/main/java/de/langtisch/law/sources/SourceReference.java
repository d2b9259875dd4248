package de.langtisch.law.sources;

import org.jspecify.annotations.Nullable;

/// Where a decision came from: its id there, the name of the source as readers know it, the page where it stands, and
/// whether a court or state runs the source.
public record SourceReference(
        String externalId, String name, @Nullable String url, boolean official) {}
