/// The search index behind a port of plain values. It knows no content kind; what it shows is what the reader's tokens
/// admit.
@ApplicationModule(allowedDependencies = {"kernel", "labels"})
@NullMarked
package de.langtisch.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
