/// What offices share: experience reports, circulars and questions.
@ApplicationModule(allowedDependencies = {"kernel", "search", "items"})
@NullMarked
package de.langtisch.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
