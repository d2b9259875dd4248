package de.langtisch.citations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A place that cites a decision: "OVG NRW, Beschluss vom 07.05.2025 – 4 B 512/24". A parallel place in a journal is a
/// citation of its own with what the one before it says.
public record RulingCitation(int start, int end, Reference reference) implements Citation {
    /// What the text says of the decision; each part empty where neither it nor its neighbour does. `court` is the
    /// short
    /// name, `fundstelle` the place in a journal or collection ("NJW 2015, 1827").
    public record Reference(
            String court, @Nullable LocalDate date, String aktenzeichen, String ecli, String fundstelle) {
        Reference withFundstelle(String place) {
            return new Reference(court, date, aktenzeichen, ecli, place);
        }
    }
}
