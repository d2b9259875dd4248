package de.langtisch.law.sources;

import de.langtisch.citations.Aktenzeichen;
import de.langtisch.citations.Court;
import de.langtisch.citations.Ecli;
import de.langtisch.law.DecisionType;
import de.langtisch.law.Instanz;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What identifies a decision, and the earlier instances that its source names. A date that is missing stays missing:
/// the one inside the ECLI is only proposed.
public record RulingFacts(
        @Nullable Court court,
        @Nullable LocalDate date,
        List<Aktenzeichen> aktenzeichen,
        @Nullable Ecli ecli,
        DecisionType type,
        List<Instanz> vorinstanzen) {
    public RulingFacts {
        aktenzeichen = List.copyOf(aktenzeichen);
        vorinstanzen = List.copyOf(vorinstanzen);
    }

    public Optional<LocalDate> proposedDate() {
        return date == null && ecli != null ? ecli.date() : Optional.empty();
    }
}
