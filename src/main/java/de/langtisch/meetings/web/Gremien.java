package de.langtisch.meetings.web;

import de.langtisch.kernel.NotFound;
import de.langtisch.membership.Directory;
import org.springframework.stereotype.Component;

/// Finds the Gremium that an address means.
@Component
class Gremien {
    private final Directory directory;

    Gremien(Directory directory) {
        this.directory = directory;
    }

    /// By slug, or by id from a link that must hold for good. Fails with [NotFound].
    Directory.Gremium at(String slug) {
        return directory.gremien().stream()
                .filter(g -> g.slug().equals(slug) || g.id().value().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
