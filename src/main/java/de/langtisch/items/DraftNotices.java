package de.langtisch.items;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.Ids;
import de.langtisch.kernel.ItemId;
import de.langtisch.notification.NoticeSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What a mail may say of a draft to its author: that there is one, and where. Never its title.
@Component
class DraftNotices implements NoticeSource {
    static final String KIND = "draft";

    private final DraftRows drafts;
    private final Kinds kinds;
    private final Words words;

    DraftNotices(DraftRows drafts, Kinds kinds, Words words) {
        this.drafts = drafts;
        this.kinds = kinds;
        this.words = words;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Rendered> render(String subject, AccountId recipient) {
        if (!Ids.isId(subject)) {
            return Optional.empty();
        }
        return drafts.byItem(new ItemId(subject))
                .filter(d -> d.isWrittenBy(recipient))
                .map(d -> new Rendered(
                        words.kind(kinds.get(d.kind())), d.owner().name(), "", "", "/entwuerfe/" + d.item()));
    }
}
