/// Labels (Verteiler): the tokens, their algebra and the one predicate that decides who may read. It never looks at
/// content.
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package de.langtisch.labels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
