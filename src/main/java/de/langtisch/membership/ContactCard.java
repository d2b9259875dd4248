package de.langtisch.membership;

import java.util.List;

/// What a colleague shows of herself to the other members, all of it of her own free will and all of it optional: name,
/// function, topics, telephone on duty. Empty texts mean that she shows nothing.
public record ContactCard(String personName, String personFunction, String dutyPhone, List<String> topics) {
    public static final ContactCard EMPTY = new ContactCard("", "", "", List.of());

    public boolean isEmpty() {
        return personName.isEmpty() && personFunction.isEmpty() && dutyPhone.isEmpty() && topics.isEmpty();
    }
}
