/// The one PostgreSQL of the portal: embedded or external, with its roles. It owns no table.
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package de.langtisch.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
