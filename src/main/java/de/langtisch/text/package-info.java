/// Canonical text (CommonMark with tables): parsing, cleaning, rendering and comparison. It never stores anything.
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package de.langtisch.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
