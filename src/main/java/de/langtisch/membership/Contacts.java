package de.langtisch.membership;

import de.langtisch.audit.Audit;
import de.langtisch.kernel.Ids;
import de.langtisch.kernel.NotFound;
import de.langtisch.kernel.Settings;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whom to call: each authority keeps its own contacts, every member reads all of them.
@Component
public class Contacts {
    private static final Comparator<Contact> NEAREST_FIRST = Comparator.comparing(
                    (Contact c) -> c.area().length())
            .reversed()
            .thenComparing(Contact::authorityName)
            .thenComparing(Contact::unit);

    private final ContactRows rows;
    private final Directory directory;
    private final Audit audit;
    private final Set<String> topics;

    Contacts(ContactRows rows, Directory directory, Audit audit, Settings settings) {
        this.rows = rows;
        this.directory = directory;
        this.audit = audit;
        this.topics = settings.cooperation().topics().stream()
                .map(Settings.Topic::key)
                .collect(Collectors.toSet());
    }

    /// The form of a contact. `id` is new for each form of a new one, so that sending it twice makes one.
    public record Form(
            String id, String topic, String unit, String mailbox, String phone, String hours, String onCall) {}

    /// Those about these topics whose authorities serve the reader's own area, the nearest first (architecture.md 2).
    public List<Contact> forReader(SignedIn reader, Set<String> ofTopics) {
        var area = directory
                .authority(reader.authority())
                .map(Directory.Authority::area)
                .orElse("");
        return rows.about(ofTopics).stream()
                .filter(c -> c.serves(area))
                .sorted(NEAREST_FIRST)
                .toList();
    }

    /// All contacts of a topic, or of all topics when it is empty, for an area, or everywhere when that is empty.
    public List<Contact> list(String topic, String area) {
        return rows.all().stream()
                .filter(c -> topic.isEmpty() || c.topic().equals(topic))
                .filter(c -> area.isEmpty() || c.serves(area))
                .toList();
    }

    /// A contact of the admin's own authority.
    public Contact own(SignedIn admin, String id) {
        requireAdmin(admin);
        return rows.find(id, admin.authority()).orElseThrow(NotFound::new);
    }

    /// Keeps a new or changed contact; that confirms it as well.
    @Transactional
    public Outcome<String> keep(SignedIn admin, Form form) {
        requireAdmin(admin);
        if (!Ids.isId(form.id())) {
            throw new NotFound();
        }
        var problems = problems(form);
        if (!problems.isEmpty()) {
            return new Outcome.Refused<>(problems);
        }
        if (!rows.keep(admin.authority(), form)) {
            return Outcome.refused("unit", "membership.contact.error.twice");
        }
        audit.record(admin.did("contact.kept", form.id()));
        return new Outcome.Done<>(form.id());
    }

    private Map<String, String> problems(Form form) {
        var typed = new Typed()
                .oneOf("topic", form.topic(), topics)
                .name("unit", form.unit())
                .line("mailbox", form.mailbox())
                .phone("phone", form.phone())
                .line("hours", form.hours())
                .line("onCall", form.onCall());
        if (!form.mailbox().isBlank()) {
            typed.email("mailbox", form.mailbox());
        }
        if (form.mailbox().isBlank() && form.phone().isBlank()) {
            typed.refuse("phone", "membership.contact.error.unreachable");
        }
        return typed.problems();
    }

    /// "This still holds", said today.
    @Transactional
    public void confirm(SignedIn admin, String id) {
        rows.confirm(own(admin, id).id());
        audit.record(admin.did("contact.confirmed", id));
    }

    @Transactional
    public void delete(SignedIn admin, String id) {
        rows.delete(own(admin, id).id());
        audit.record(admin.did("contact.deleted", id));
    }

    public boolean isOld(Contact contact) {
        return contact.isOldOn(today());
    }

    private LocalDate today() {
        return rows.today();
    }

    private static void requireAdmin(SignedIn admin) {
        if (!admin.isAuthorityAdmin()) {
            throw new NotFound();
        }
    }
}
