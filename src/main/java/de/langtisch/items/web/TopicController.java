package de.langtisch.items.web;

import de.langtisch.items.ItemFilter;
import de.langtisch.items.ItemLists;
import de.langtisch.items.RowViews;
import de.langtisch.kernel.NotFound;
import de.langtisch.kernel.PageRequest;
import de.langtisch.kernel.Settings;
import de.langtisch.kernel.Slice;
import de.langtisch.membership.Access;
import de.langtisch.membership.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The topics and what each holds, newest first, by kind.
@Controller
@Access(Access.Rule.ANYBODY)
class TopicController {
    private static final int ROWS = 20;

    private final Settings settings;
    private final ItemLists lists;
    private final RowViews rows;

    TopicController(Settings settings, ItemLists lists, RowViews rows) {
        this.settings = settings;
        this.lists = lists;
        this.rows = rows;
    }

    /// All topics with what they are about and how many items this reader finds there.
    record TopicsPage(List<Line> topics) {
        record Line(String key, String name, String scope, long items) {}
    }

    /// One topic.
    record TopicPage(
            String key,
            String name,
            String scope,
            @Nullable String kind,
            List<RowViews.KindCount> kinds,
            Slice<RowViews.Row> rows,
            boolean signedIn) {}

    @GetMapping("/themen")
    String topics(@AuthenticationPrincipal @Nullable SignedIn account, Model model) {
        var counts = lists.countsByTopic(ItemController.reader(account));
        model.addAttribute(
                "page",
                new TopicsPage(settings.cooperation().topics().stream()
                        .map(t -> new TopicsPage.Line(t.key(), t.name(), t.scope(), counts.getOrDefault(t.key(), 0L)))
                        .toList()));
        return "items/topics";
    }

    @GetMapping("/themen/{topic:[a-z_]{1,40}}")
    String topic(
            @PathVariable String topic,
            @RequestParam(name = "art", required = false) @Nullable String kind,
            @RequestParam(name = "seite", defaultValue = "1") int page,
            @AuthenticationPrincipal @Nullable SignedIn account,
            Model model) {
        var found = settings.cooperation().topics().stream()
                .filter(t -> t.key().equals(topic))
                .findFirst()
                .orElseThrow(NotFound::new);
        var reader = ItemController.reader(account);
        var filter = ItemFilter.topic(topic);
        var chosen = kind == null || kind.isBlank() ? filter : filter.ofKind(rows.known(kind));
        model.addAttribute(
                "page",
                new TopicPage(
                        topic,
                        found.name(),
                        found.scope(),
                        chosen.kind(),
                        rows.kinds(filter, reader),
                        rows.of(lists.list(chosen, new PageRequest(page, ROWS), reader), reader),
                        account != null));
        return "items/topic";
    }
}
