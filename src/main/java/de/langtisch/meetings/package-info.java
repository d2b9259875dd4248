/// The rooms of the Gremien: dates, entries and papers.
@ApplicationModule(
        allowedDependencies = {"kernel", "labels", "text", "audit", "privacy", "search", "membership", "items"})
@NullMarked
package de.langtisch.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
