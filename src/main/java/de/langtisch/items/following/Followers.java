package de.langtisch.items.following;

import de.langtisch.items.CommentWritten;
import de.langtisch.items.Current;
import de.langtisch.items.ItemPublished;
import de.langtisch.items.Owner;
import de.langtisch.items.PublishedState;
import de.langtisch.kernel.AccountId;
import de.langtisch.labels.Token;
import de.langtisch.notification.Notices;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Turns a publication into notices for those who follow, one per person and item with the first reason that fits.
/// Whether the person may read is asked again when the mail is sent.
@Component
class Followers {
    private final Subscriptions subscriptions;
    private final PublishedState published;
    private final Notices notices;
    private final JdbcClient jdbc;

    Followers(Subscriptions subscriptions, PublishedState published, Notices notices, JdbcClient jdbc) {
        this.subscriptions = subscriptions;
        this.published = published;
        this.notices = notices;
        this.jdbc = jdbc;
    }

    /// Inside the publishing transaction. Changes of wording and of the label alone tell nobody.
    @EventListener
    void itemPublished(ItemPublished event) {
        var current = published.of(event.item());
        if (current.isEmpty() || isSilent(current.get())) {
            return;
        }
        var told = new HashSet<AccountId>();
        author(event.item().value()).ifPresent(told::add);
        var item = current.get();
        tell(
                subscriptions.to(
                        Subscription.Target.TOPIC, List.copyOf(item.content().topics())),
                item,
                "topic",
                told);
        tell(subscriptions.to(Subscription.Target.AUTHORITY, authority(item)), item, "authority", told);
        tell(subscriptions.to(Subscription.Target.GREMIUM, gremien(item)), item, "gremium", told);
        jdbc.sql("insert into items.search_alert (item_id) values (?) on conflict do nothing")
                .param(item.id().value())
                .update();
    }

    private static boolean isSilent(Current current) {
        return current.approval() == Current.Approval.EDITORIAL || current.approval() == Current.Approval.NARROWING;
    }

    private void tell(List<Subscription> followers, Current item, String reason, Set<AccountId> told) {
        for (var follower : followers) {
            if (told.add(follower.account())) {
                notices.enqueue(notice(follower, item.id().value(), reason));
            }
        }
    }

    static Notices.Notice notice(Subscription follower, String item, String reason) {
        var rhythm = Notices.Rhythm.valueOf(follower.rhythm().name());
        var why = new Notices.Reason("items.reason." + reason, follower.name(), follower.id());
        return new Notices.Notice(follower.account(), ItemNotices.KIND, item, why, rhythm);
    }

    private static List<String> authority(Current item) {
        return switch (item.owner()) {
            case Owner.OfAuthority(var id, var _) -> List.of(id.value());
            case Owner.OfGremium _ -> List.of();
        };
    }

    /// The Gremium that owns the item and those it is labelled for.
    private static List<String> gremien(Current item) {
        var gremien = new HashSet<String>();
        if (item.owner() instanceof Owner.OfGremium(var id, var _)) {
            gremien.add(id.value());
        }
        for (var token : item.label().tokens()) {
            if (token instanceof Token.OfGremium(var id)) {
                gremien.add(id.value());
            }
        }
        return List.copyOf(gremien);
    }

    private Optional<AccountId> author(String item) {
        return jdbc.sql("select created_by from items.item where id = ? and created_by is not null")
                .param(item)
                .query(String.class)
                .optional()
                .map(AccountId::new);
    }

    /// Whoever began the item hears of an answer, unless it is her own.
    @EventListener
    void commentWritten(CommentWritten event) {
        var writer = jdbc.sql("select author from items.comment where id = ?")
                .param(event.commentId())
                .query(String.class)
                .single();
        author(event.item().value())
                .filter(a -> !a.value().equals(writer))
                .ifPresent(a -> notices.enqueue(
                        Notices.Notice.own(a, ItemNotices.KIND, event.item().value(), "items.reason.answer")));
    }
}
