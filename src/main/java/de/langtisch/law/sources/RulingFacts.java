package de.langtisch.law.sources;

import de.langtisch.citations.Aktenzeichen;
import de.langtisch.citations.Court;
import de.langtisch.citations.Ecli;
import de.langtisch.law.DecisionType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What identifies a decision. A date that is missing stays missing: the one inside the ECLI is only proposed.
public record RulingFacts(
        @Nullable Court court,
        @Nullable LocalDate date,
        List<Aktenzeichen> aktenzeichen,
        @Nullable Ecli ecli,
        DecisionType type) {
    public RulingFacts {
        aktenzeichen = List.copyOf(aktenzeichen);
    }

    public Optional<LocalDate> proposedDate() {
        return date == null && ecli != null ? ecli.date() : Optional.empty();
    }
}
