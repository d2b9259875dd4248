package de.langtisch.law.sources;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A text in canonical form, its sections one by one, the headings it announced (even empty ones) and what was noticed
/// while reading.
record ReadText(String body, Map<Section, String> sections, Set<Section> announced, Set<Finding> findings) {
    enum Finding {
        PUBLISHER_LEITSATZ,
        PUBLISHER_LEITSATZ_WITHOUT_END,
        PUBLISHER_NOTICE,
        DOUBLED
    }

    @Nullable
    String section(Section section) {
        return Optional.ofNullable(sections.get(section))
                .filter(text -> !text.isBlank())
                .orElse(null);
    }
}
