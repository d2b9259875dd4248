package de.langtisch.notification;

import de.langtisch.notification.Claimed.Written;
import de.langtisch.notification.MailTexts.Entry;
import de.langtisch.notification.NoticeSource.Rendered;
import de.langtisch.notification.NoticeTable.Waiting;
import de.langtisch.notification.Notices.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Mails of notices. Each subject is asked for anew, as the recipient, at the moment of writing (architecture.md 1):
/// what was forbidden or erased since it was enqueued is left out, and if nothing is left there is no mail.
@Component
class NoticeMails implements MailQueue {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeMails.class);

    private final NoticeTable table;
    private final MailTexts texts;
    private final ObjectProvider<NoticeSource> sources;
    private final ObjectProvider<Recipients> recipients;

    NoticeMails(
            NoticeTable table,
            MailTexts texts,
            ObjectProvider<NoticeSource> sources,
            ObjectProvider<Recipients> recipients) {
        this.table = table;
        this.texts = texts;
        this.sources = sources;
        this.recipients = recipients;
    }

    @Override
    public Optional<Claimed> next() {
        var notices = table.claim();
        if (notices.isEmpty()) {
            return Optional.empty();
        }
        var ids = notices.stream().map(Waiting::id).toList();
        var attempts = notices.stream().mapToInt(Waiting::attempts).max().orElse(1);
        return Optional.of(new Claimed(OutboxTable.NOTICE, ids, attempts, () -> write(notices)));
    }

    private Optional<Written> write(List<Waiting> notices) {
        var first = notices.getFirst().notice();
        var address = recipients.getObject().addressOf(first.recipient());
        if (address.isEmpty()) {
            return Optional.empty();
        }
        var told = new HashSet<String>();
        var entries = new ArrayList<Entry>();
        for (var about : bySubject(notices)) {
            render(about.getFirst()).ifPresent(rendered -> {
                about.forEach(n -> told.add(n.id()));
                entries.add(new Entry(rendered, reasons(about)));
            });
        }
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Written(texts.notices(address.get(), first.rhythm(), entries), told));
    }

    private static List<List<Waiting>> bySubject(List<Waiting> notices) {
        record Subject(String kind, String id) {}
        var subjects = new LinkedHashMap<Subject, List<Waiting>>();
        for (var waiting : notices) {
            var subject = new Subject(waiting.notice().kind(), waiting.notice().subject());
            subjects.computeIfAbsent(subject, _ -> new ArrayList<>()).add(waiting);
        }
        return List.copyOf(subjects.values());
    }

    private static List<Reason> reasons(List<Waiting> about) {
        return about.stream().map(n -> n.notice().reason()).distinct().toList();
    }

    private Optional<Rendered> render(Waiting waiting) {
        var notice = waiting.notice();
        var source =
                sources.stream().filter(s -> s.kind().equals(notice.kind())).findFirst();
        if (source.isEmpty()) {
            LOG.warn("nothing renders notices of kind {}: dropped", notice.kind());
        }
        return source.flatMap(s -> s.render(notice.subject(), notice.recipient()));
    }
}
