package de.langtisch.items;

import de.langtisch.membership.SignedIn;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A part that a higher module adds to an item's page (contacts for the reader's area, a citation to copy). The part is
/// a Thymeleaf fragment that gets the model under the name `panel`.
public interface ItemPanel {
    /// Where on the page the part stands.
    enum Place {
        BELOW_TEXT,
        RAIL
    }

    Place place();

    /// Fragment (`module/file :: name`) and model; empty when there is nothing to show for this item and reader.
    Optional<Part> part(Current item, @Nullable SignedIn reader);

    /// A fragment with its model.
    record Part(String fragment, Object model) {}
}
