package de.langtisch.law.sources;

import de.langtisch.citations.Aktenzeichen;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One decision as a source gives it, cleaned and with what is doubtful about it. `labelCodes` only from the exchange
/// form with `label`, which exists for tests; elsewhere empty.
///
/// A decision is its court, date and Aktenzeichen (ADR 0010), never its text: BVerwG 20 F 8/09 and 20 F 9/09 read alike
/// and are two.
public record ImportedRuling(
        SourceReference source,
        RulingFacts facts,
        RulingText text,
        List<String> labelCodes,
        List<ImportWarning> warnings) {
    public ImportedRuling {
        labelCodes = List.copyOf(labelCodes);
        warnings = List.copyOf(warnings);
    }

    /// Court, date and the set of numbers: the same for one decision in two sources. Empty while one of them is
    /// missing.
    public Optional<String> decisionKey() {
        var court = facts.court();
        var date = facts.date();
        if (court == null || date == null || facts.aktenzeichen().isEmpty()) {
            return Optional.empty();
        }
        var numbers = facts.aktenzeichen().stream()
                .map(Aktenzeichen::normalized)
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
        return Optional.of(court.name() + "|" + date + "|" + numbers);
    }

    /// The decision in its source: what a second import of the same file finds again.
    public String identityKey() {
        return source.name() + "|" + source.externalId() + "|" + decisionKey().orElse("");
    }

    /// Must a person look before anybody else reads it?
    public boolean waitsInReview() {
        return warnings.stream().anyMatch(w -> w.weight() == ImportWarning.Weight.HOLD);
    }
}
