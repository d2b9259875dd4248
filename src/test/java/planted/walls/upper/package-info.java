/// A module that may use no other.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package planted.walls.upper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
