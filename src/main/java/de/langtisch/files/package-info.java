/// Attachments as content-addressed bytes with their type, limits and text. It knows nothing of items or labels.
@ApplicationModule(allowedDependencies = {"kernel", "text"})
@NullMarked
package de.langtisch.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
