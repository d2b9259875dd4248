package de.langtisch.membership.web;

import de.langtisch.membership.Contact;
import de.langtisch.membership.Contacts;
import java.util.List;
import org.springframework.stereotype.Component;

/// Contacts in words.
@Component
class ContactViews {
    private final Contacts contacts;
    private final Sentences sentences;

    ContactViews(Contacts contacts, Sentences sentences) {
        this.contacts = contacts;
        this.sentences = sentences;
    }

    /// `old`: not confirmed for longer than [Contact#DAYS_UNTIL_OLD] days.
    record ContactView(Contact contact, String topic, String confirmedOn, boolean old) {}

    List<ContactView> of(List<Contact> found) {
        return found.stream()
                .map(c -> new ContactView(
                        c, sentences.topic(c.topic()), sentences.day(c.confirmedOn()), contacts.isOld(c)))
                .toList();
    }
}
