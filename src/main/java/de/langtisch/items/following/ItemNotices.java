package de.langtisch.items.following;

import de.langtisch.items.Current;
import de.langtisch.items.CurrentStandings;
import de.langtisch.items.Field;
import de.langtisch.items.Items;
import de.langtisch.items.Kinds;
import de.langtisch.items.Standing;
import de.langtisch.items.Words;
import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.Ids;
import de.langtisch.kernel.ItemId;
import de.langtisch.labels.Reader;
import de.langtisch.labels.Token;
import de.langtisch.membership.Capacity;
import de.langtisch.membership.Directory;
import de.langtisch.notification.NoticeSource;
import de.langtisch.text.CanonicalText;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What a mail may say of an item: always reason, kind, authority and link; the title only for labels that reach all
/// members or the public; text only for the public (issue 2, step 7). A mailbox is not the portal.
@Component
class ItemNotices implements NoticeSource {
    static final String KIND = "item";
    private static final int TEXT = 500;

    private final Directory directory;
    private final Items items;
    private final Kinds kinds;
    private final Words words;
    private final CurrentStandings standings;

    ItemNotices(Directory directory, Items items, Kinds kinds, Words words, CurrentStandings standings) {
        this.standings = standings;
        this.directory = directory;
        this.items = items;
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
        return Arrays.stream(Capacity.values())
                .flatMap(capacity -> directory.account(recipient, capacity).stream())
                .flatMap(account -> rendered(new ItemId(subject), account.reader()).stream())
                .findFirst();
    }

    private Optional<Rendered> rendered(ItemId id, Reader reader) {
        return items.find(id, reader).map(item -> rendered(item, standings.of(id, reader)));
    }

    /// A title is never told without what became of the item.
    private static String titled(Current item, Optional<Standing> standing) {
        return standing.map(s -> item.content().title() + " (" + s.word() + ")")
                .orElse(item.content().title());
    }

    private Rendered rendered(Current item, Optional<Standing> standing) {
        boolean openly = item.label().isPublic() && item.label().publicFrom() == null;
        boolean toAll = openly || item.label().tokens().contains(Token.MEMBERS);
        return new Rendered(
                words.kind(kinds.get(item.kind())),
                item.owner().name(),
                toAll ? titled(item, standing) : "",
                openly ? text(item) : "",
                "/beitraege/" + item.id());
    }

    private String text(Current item) {
        return kinds.get(item.kind()).fields().stream()
                .filter(f -> f.type() == Field.Type.TEXT && item.content().has(f.key()))
                .map(f -> CanonicalText.toPlain(item.content().value(f.key())))
                .findFirst()
                .map(t -> t.length() > TEXT ? t.substring(0, TEXT) + " …" : t)
                .orElse("");
    }
}
