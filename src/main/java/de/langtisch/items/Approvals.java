package de.langtisch.items;

import de.langtisch.kernel.BadInput;
import de.langtisch.labels.Label;
import java.util.List;

/// What an approval is bound to: content, label and attachments in one hash. Any later edit has another one.
final class Approvals {
    private Approvals() {}

    static String hash(String kind, Content content, Label label, List<Attachment> attachments) {
        var rights = attachments.stream().map(a -> a.usageRight().name()).toList();
        return ContentJson.sha256(ContentJson.contentHash(kind, content, attachments) + rights + label.codes() + "|"
                + label.publicFrom());
    }

    static Label noLabel() {
        throw new BadInput("items.error.noLabel");
    }
}
