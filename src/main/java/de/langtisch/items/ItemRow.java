package de.langtisch.items;

import de.langtisch.kernel.ItemId;
import de.langtisch.kernel.Slugs;
import de.langtisch.labels.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One item in a list. `line` holds the parts of the line under its title (court, type, date, Aktenzeichen), `facets`
/// the values that state words are made of (outcome).
public record ItemRow(
        ItemId id,
        @Nullable String importedAs,
        String kind,
        String title,
        String ownerName,
        List<String> topics,
        List<String> line,
        Map<String, List<String>> facets,
        Label label,
        LocalDate date) {
    /// The id given at import; empty for what was written here.
    public Optional<String> externalId() {
        return Optional.ofNullable(importedAs);
    }

    /// The readable part of the item's address; the id alone finds it.
    public String slug() {
        return Slugs.of(title);
    }
}
