/// The personal-data guard and its clearances. It knows no content kind and is the only one who can clear a content
/// hash.
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package de.langtisch.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
