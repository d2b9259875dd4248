package de.langtisch.portal;

import de.langtisch.audit.Audit;
import de.langtisch.kernel.Ids;
import de.langtisch.kernel.NotFound;
import de.langtisch.kernel.PageRequest;
import de.langtisch.kernel.Slice;
import de.langtisch.membership.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Feedback on accessibility, which the law asks every portal of an authority to take from anybody (reality.md 6). Kept
/// from machines by simple means: a field that people do not see, no more than two addresses in a message, and a limit
/// for everybody together, so that nothing is stored about who sends.
@Component
public class Feedback {
    static final int MOST_PER_HOUR = 30;
    static final int LONGEST_MESSAGE = 4000;
    private static final int LONGEST_PAGE = 300;
    private static final int MOST_LINKS = 2;
    private static final Pattern LINK = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]{1,180}\\.[a-zA-Z]{2,24}");

    private final FeedbackRows rows;
    private final Audit audit;
    private final Clock clock;

    Feedback(FeedbackRows rows, Audit audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /// `trap` is the field that only machines fill: what comes with it is thrown away without a word. A message sent
    /// twice within the hour is kept once.
    @Transactional
    public FeedbackResult send(String page, String message, String address, String trap) {
        var problems = problems(page, message, address);
        if (!problems.isEmpty()) {
            return new FeedbackResult.Incomplete(problems);
        }
        if (!trap.isBlank()) {
            return new FeedbackResult.Received();
        }
        var now = clock.instant();
        var lately = now.minus(Duration.ofHours(1));
        if (rows.hasSince(lately, message.strip(), address.strip())) {
            return new FeedbackResult.Received();
        }
        if (rows.countSince(lately) >= MOST_PER_HOUR) {
            return new FeedbackResult.TooMany();
        }
        rows.insert(new FeedbackMessage(Ids.random(), now, page.strip(), message.strip(), address.strip(), false));
        return new FeedbackResult.Received();
    }

    private static Map<String, String> problems(String page, String message, String address) {
        var problems = new LinkedHashMap<String, String>();
        if (page.length() > LONGEST_PAGE) {
            problems.put("seite", "portal.feedback.error.page");
        }
        if (message.isBlank()) {
            problems.put("nachricht", "portal.feedback.error.message");
        } else if (message.length() > LONGEST_MESSAGE) {
            problems.put("nachricht", "portal.feedback.error.long");
        } else if (LINK.matcher(message).results().count() > MOST_LINKS) {
            problems.put("nachricht", "portal.feedback.error.links");
        }
        if (!address.isBlank() && !ADDRESS.matcher(address.strip()).matches()) {
            problems.put("adresse", "portal.feedback.error.address");
        }
        return problems;
    }

    public Slice<FeedbackMessage> list(PageRequest page) {
        return rows.list(page);
    }

    /// Notes that the office has answered. A second press changes nothing.
    @Transactional
    public void markAnswered(String id, SignedIn account) {
        if (!Ids.isId(id)) {
            throw new NotFound();
        }
        if (rows.markAnswered(id, clock.instant())) {
            audit.record(account.did("feedback.answered", id));
        }
    }
}
