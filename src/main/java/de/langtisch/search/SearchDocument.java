package de.langtisch.search;

import de.langtisch.labels.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the index knows of one published item. `hash` changes whenever anything here does: `verify-index` compares it.
/// `names` are what the item is called by exactly (Aktenzeichen, ECLI): they match in any spacing and come first.
/// `texts` are plain text, without markup, and all of it may be shown in a snippet to whom the label admits; the text
/// of attachments is among them. `facets` need not hold [Facet#KIND] and [Facet#YEAR]: they follow from `kind` and
/// `date`.
public record SearchDocument(
        String id,
        String kind,
        String title,
        List<String> names,
        List<String> texts,
        Label label,
        Map<Facet, List<String>> facets,
        @Nullable LocalDate date,
        String hash) {}
