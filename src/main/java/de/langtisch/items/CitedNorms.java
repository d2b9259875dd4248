package de.langtisch.items;

import de.langtisch.citations.Citations;
import de.langtisch.citations.NormCitation;
import de.langtisch.search.Facet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The norms that a content cites anywhere in its texts, each once under its usual spelling ("§ 33c GewO"): what a
/// norm's page gathers, and what lists and search filter by.
final class CitedNorms {
    private static final int MOST = 500;

    private CitedNorms() {}

    /// The kind's own list first, then the texts; what stands in the list and is no norm that can be read stays as it
    /// is.
    static List<String> of(Kind kind, Content content) {
        var norms = new LinkedHashSet<String>();
        kind.facts(content).facets().getOrDefault(Facet.NORM, List.of()).forEach(line -> addLine(norms, line));
        kind.fields().stream()
                .filter(field -> field.type() == Field.Type.TEXT || field.type() == Field.Type.LINE)
                .filter(field -> content.has(field.key()))
                .forEach(field -> norms.addAll(cited(content.value(field.key()))));
        return norms.stream().limit(MOST).toList();
    }

    private static void addLine(Set<String> norms, String line) {
        var cited = cited(line);
        norms.addAll(cited.isEmpty() ? List.of(line) : cited);
    }

    private static List<String> cited(String text) {
        return Citations.in(text).stream()
                .filter(NormCitation.class::isInstance)
                .map(citation -> ((NormCitation) citation).norm().written())
                .toList();
    }
}
