/// Mails: the outbox, rhythms and digests. It renders nothing itself and stores no content; what a mail says is asked
/// for at send time, as its recipient.
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package de.langtisch.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
