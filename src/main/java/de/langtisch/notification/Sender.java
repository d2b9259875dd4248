package de.langtisch.notification;

import de.langtisch.kernel.Settings;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Sends what is due. On several nodes each has one; no lock and no transaction is held while a mail is written or on
/// its way. A mail can go out twice only when a node dies between the server's "taken" and the note of it.
///
/// Without an SMTP server mails stay in the outbox; in demo mode they are written nevertheless, to be looked at.
@Component
class Sender {
    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    private final ReentrantLock working = new ReentrantLock();
    private final List<MailQueue> queues;
    private final Deliveries deliveries;
    private final Postman postman;
    private final boolean demo;

    /// Letters first: somebody waits for an invitation or a password link.
    Sender(LetterMails letters, NoticeMails notices, Deliveries deliveries, Postman postman, Settings settings) {
        this.queues = List.of(letters, notices);
        this.deliveries = deliveries;
        this.postman = postman;
        this.demo = settings.demo();
    }

    /// At a fixed rate, not with a fixed delay: jobs with a fixed delay share one thread, and a slow mail server
    /// would hold up those of other modules.
    @Scheduled(fixedRateString = "3s")
    void run() {
        if ((postman.hasServer() || demo) && working.tryLock()) {
            try {
                sendAllDue();
            } finally {
                working.unlock();
            }
        }
    }

    /// Ends at the first failure: the server may be away, and the next run is near.
    private void sendAllDue() {
        for (var queue : queues) {
            var claimed = queue.next();
            while (claimed.isPresent()) {
                if (!deliver(claimed.get())) {
                    return;
                }
                claimed = queue.next();
            }
        }
    }

    private boolean deliver(Claimed claimed) {
        var written = claimed.writing().get();
        if (written.isEmpty()) {
            deliveries.finish(claimed.table(), claimed.ids(), MailState.DROPPED, null);
            return true;
        }
        var mail = written.get().mail();
        if (postman.hasServer()) {
            try {
                postman.send(mail);
            } catch (MailException e) {
                LOG.warn("the mail server did not take a mail, attempt {}: {}", claimed.attempts(), causeOf(e));
                deliveries.postpone(claimed);
                return false;
            }
        }
        var untold = new HashSet<>(claimed.ids());
        untold.removeAll(written.get().told());
        var state = postman.hasServer() ? MailState.SENT : MailState.NOT_SENT;
        deliveries.finish(claimed.table(), untold, MailState.DROPPED, null);
        deliveries.finish(claimed.table(), written.get().told(), state, demoText(mail));
        return true;
    }

    private @Nullable String demoText(Mail mail) {
        return demo ? mail.subject() + "\n\n" + mail.text() : null;
    }

    /// Servers repeat the address they refuse; the log does not.
    private static String causeOf(MailException e) {
        return String.valueOf(NestedExceptionUtils.getMostSpecificCause(e).getMessage())
                .replaceAll("\\S+@\\S+", "(address)");
    }
}
