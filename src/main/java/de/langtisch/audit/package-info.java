/// The append-only record of changes: who did what to which id, never any content.
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package de.langtisch.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
