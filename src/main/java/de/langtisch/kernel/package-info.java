/// Ids, settings, paging and the clock: what every module may use. It knows nothing of the portal's subject.
@ApplicationModule(
        allowedDependencies = {},
        type = ApplicationModule.Type.OPEN)
@NullMarked
package de.langtisch.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
