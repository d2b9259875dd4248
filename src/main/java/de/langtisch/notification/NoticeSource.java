package de.langtisch.notification;

import de.langtisch.kernel.AccountId;
import java.util.Optional;

/// Renders what a mail may say to its recipient, at send time. Empty: the subject is gone or the recipient may not read
/// it; then nothing is sent.
public interface NoticeSource {
    /// The kind of notices that this source renders.
    String kind();

    Optional<Rendered> render(String subject, AccountId recipient);

    /// `kindName`: German word of the item's kind; `authority`: who shares it; `title` only for labels PUBLIC or
    /// MEMBERS, else empty; `text` only for PUBLIC, else empty; `path`: the address in the portal, beginning with a
    /// slash.
    record Rendered(String kindName, String authority, String title, String text, String path) {}
}
