/// Recognises in German text what cites the law: norms and decisions of courts, with their identifiers. Plain Java that
/// knows no item, no database and no Spring, so that the command line can use it alone.
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package de.langtisch.citations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
