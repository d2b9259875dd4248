package de.langtisch.citations;

import de.langtisch.kernel.BadInput;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A court under the short name that German lawyers use ("OVG NRW", "VG Köln"), and the panel that decided.
public record Court(String name, @Nullable String spruchkoerper) {
    private static final int LONGEST = 160;
    private static final int LONGEST_FIELD = 400;

    public Court {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new BadInput("citations.error.court");
        }
    }

    /// From any of its names; chamber or senate at the end becomes the Spruchkörper. Empty for a blank or endless name.
    public static Optional<Court> of(String written) {
        if (written.length() > LONGEST_FIELD) {
            return Optional.empty();
        }
        var names = CourtNames.split(written);
        boolean usable = !names.name().isBlank() && names.name().length() <= LONGEST;
        return usable ? Optional.of(new Court(names.name(), names.spruchkoerper())) : Optional.empty();
    }

    /// The same court with the panel that a field of its own names; a blank one changes nothing.
    public Court withSpruchkoerper(String panel) {
        return panel.isBlank() ? this : new Court(name, CourtNames.panel(panel));
    }

    /// Its code in an ECLI, where the list of German courts has one.
    public Optional<String> ecliCode() {
        return EcliCourtCodes.of(name);
    }

    /// In the list of German courts, or a court of the European Union.
    public boolean isKnown() {
        return CourtNames.EUROPEAN.contains(name) || ecliCode().isPresent();
    }
}
