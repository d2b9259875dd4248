/// Authorities, accounts with their capacity, Gremien, accession, contacts and sign-ins. It never reads content.
@ApplicationModule(allowedDependencies = {"kernel", "labels", "audit", "notification"})
@NullMarked
package de.langtisch.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
