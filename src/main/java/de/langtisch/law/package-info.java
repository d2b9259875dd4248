/// Rulings: their kind, their identifiers and the importers of official sources.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "labels",
            "text",
            "citations",
            "audit",
            "privacy",
            "search",
            "files",
            "membership",
            "items"
        })
@NullMarked
package de.langtisch.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
