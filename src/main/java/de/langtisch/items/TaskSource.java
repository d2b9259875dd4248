package de.langtisch.items;

import de.langtisch.membership.SignedIn;
import java.util.List;

/// Brings what waits for somebody to the start page, beside releases and returned drafts. Implemented by modules that
/// ask something of the owners of items.
public interface TaskSource {
    /// What waits for this account in its present capacity, the most urgent first.
    List<Task> of(SignedIn account);

    /// `key` names its words in the message bundle: `<key>` what it is, `<key>.go` what to do; `date` says until when.
    record Task(String key, String icon, String title, String about, String date, String href) {}
}
