package de.langtisch.items;

import de.langtisch.membership.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parts that a higher module adds to an item's page (contacts for the reader's area, the fate of a decision). Each is
/// a Thymeleaf fragment that gets its model, a value, under the name `panel`; it is written once for equal values and
/// holds no form, because a form carries its secret.
public interface ItemPanel {
    /// Where on the page a part stands.
    enum Place {
        /// In place of the kind's own state sentence.
        ABOVE_TEXT,
        BELOW_TEXT,
        RAIL
    }

    /// What there is to show for this item and reader.
    List<Part> parts(Current item, @Nullable SignedIn reader);

    /// A fragment (`module/file :: name`) with its model.
    record Part(Place place, String fragment, Object model) {}
}
