package de.langtisch.membership;

import java.util.Optional;

/// A part that a higher module adds to an authority's page, such as what it shared last. The part is a Thymeleaf
/// fragment that gets the model under the name `panel`. A bean of the higher module; several stand in their order.
public interface AuthorityPanel {
    /// Empty when there is nothing to show for this authority and reader.
    Optional<Part> part(Member authority, SignedIn reader);

    /// Fragment (`module/file :: name`) with its model.
    record Part(String fragment, Object model) {}
}
