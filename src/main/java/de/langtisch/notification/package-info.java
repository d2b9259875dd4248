/// Mails: the outbox, rhythms and digests. It renders nothing itself and stores no content; what a mail says is asked
/// for at send time, as its recipient.
@ApplicationModule(allowedDependencies = {"kernel", "audit"})
@Excepted(
        from = "ModuleWallsTests",
        because =
                "Every change is audited in its own transaction, and what was sent to whom is a change of mail itself")
@NullMarked
package de.langtisch.notification;

import de.langtisch.kernel.Excepted;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
