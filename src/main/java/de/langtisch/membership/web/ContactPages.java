package de.langtisch.membership.web;

import de.langtisch.membership.Contact;
import de.langtisch.membership.Contacts;
import de.langtisch.membership.Directory;
import de.langtisch.membership.SignedIn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Makes the pages of the contacts.
@Component
class ContactPages {
    private final Contacts contacts;
    private final Directory directory;
    private final Sentences sentences;
    private final ContactViews views;

    ContactPages(Contacts contacts, Directory directory, Sentences sentences, ContactViews views) {
        this.contacts = contacts;
        this.directory = directory;
        this.sentences = sentences;
        this.views = views;
    }

    /// The contacts of one topic.
    record Group(String topic, List<Row> rows) {}

    /// `own`: of the reader's authority, whose Behördenadmin the reader is.
    record Row(ContactViews.ContactView view, boolean own) {}

    record ListPage(
            List<Group> groups,
            Map<String, String> topics,
            String topic,
            Map<String, String> areas,
            String area,
            boolean admin) {}

    /// `fresh`: not yet stored.
    record FormPage(Contacts.Form form, boolean fresh, Map<String, String> topics, Map<String, String> errors) {}

    /// Filters that are not on offer count as not set.
    ListPage list(SignedIn me, String topic, String area) {
        var topics = withAll("membership.contacts.allTopics", sentences.topics());
        var areas = withAll("membership.contacts.allAreas", areas());
        var wantedTopic = topics.containsKey(topic) ? topic : "";
        var wantedArea = areas.containsKey(area) ? area : "";
        var found = contacts.list(wantedTopic, wantedArea);
        return new ListPage(
                sentences.topics().entrySet().stream()
                        .map(entry -> group(entry, found, me))
                        .filter(g -> !g.rows().isEmpty())
                        .toList(),
                topics,
                wantedTopic,
                areas,
                wantedArea,
                me.isAuthorityAdmin());
    }

    private Group group(Map.Entry<String, String> topic, List<Contact> found, SignedIn me) {
        var ofTopic =
                found.stream().filter(c -> c.topic().equals(topic.getKey())).toList();
        return new Group(
                topic.getValue(),
                views.of(ofTopic).stream()
                        .map(view -> new Row(
                                view,
                                me.isAuthorityAdmin()
                                        && view.contact().authority().equals(me.authority())))
                        .toList());
    }

    FormPage form(Contacts.Form form, boolean fresh, Map<String, String> problems) {
        return new FormPage(form, fresh, withAll("membership.choose", sentences.topics()), sentences.of(problems));
    }

    static Contacts.Form form(Contact contact) {
        return new Contacts.Form(
                contact.id(),
                contact.topic(),
                contact.unit(),
                contact.mailbox(),
                contact.phone(),
                contact.hours(),
                contact.onCall());
    }

    /// The areas of the members that have one, by the member's name.
    private Map<String, String> areas() {
        var areas = new LinkedHashMap<String, String>();
        directory.authorities().stream()
                .filter(a -> a.area().length() >= 5)
                .forEach(a -> areas.putIfAbsent(a.area(), a.name()));
        return areas;
    }

    private Map<String, String> withAll(String key, Map<String, String> choices) {
        var all = new LinkedHashMap<String, String>();
        all.put("", sentences.get(key));
        all.putAll(choices);
        return all;
    }
}
