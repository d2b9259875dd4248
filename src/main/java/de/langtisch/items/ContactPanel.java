package de.langtisch.items;

import de.langtisch.membership.Contact;
import de.langtisch.membership.Contacts;
import de.langtisch.membership.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Beside an item: whom to call about its topics, responsible for the reader's own area (issue 2, step 8).
@Component
class ContactPanel implements ItemPanel {
    private static final int MOST = 6;

    private final Contacts contacts;
    private final Words words;

    ContactPanel(Contacts contacts, Words words) {
        this.contacts = contacts;
        this.words = words;
    }

    /// `more`: there are others than those shown.
    record Model(List<View> contacts, boolean more) {}

    /// A contact; `old`: not confirmed for a long time.
    record View(Contact contact, boolean old, String confirmedOn) {}

    @Override
    public List<Part> parts(Current item, @Nullable SignedIn reader) {
        var found = reader == null
                ? List.<Contact>of()
                : contacts.forReader(reader, item.content().topics());
        if (found.isEmpty()) {
            return List.of();
        }
        var views = found.stream()
                .limit(MOST)
                .map(c -> new View(c, contacts.isOld(c), words.day(c.confirmedOn())))
                .toList();
        return List.of(new Part(Place.RAIL, "items/contacts :: contacts", new Model(views, found.size() > MOST)));
    }
}
