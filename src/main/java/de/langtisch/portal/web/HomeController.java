package de.langtisch.portal.web;

import de.langtisch.items.Draft;
import de.langtisch.items.Drafts;
import de.langtisch.items.ItemLists;
import de.langtisch.items.ItemRow;
import de.langtisch.items.Kinds;
import de.langtisch.items.ReleaseQueue;
import de.langtisch.items.TaskSource;
import de.langtisch.items.Words;
import de.langtisch.labels.Reader;
import de.langtisch.membership.Access;
import de.langtisch.membership.SignedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The start page (screens.md A): the search field first, then what is open for this account, then topics.
@Controller
@Access(Access.Rule.ANYBODY)
class HomeController {
    private static final int MOST_TASKS = 5;

    private final Waiting waiting;
    private final ItemLists lists;
    private final Kinds kinds;
    private final Words words;

    HomeController(Waiting waiting, ItemLists lists, Kinds kinds, Words words) {
        this.waiting = waiting;
        this.lists = lists;
        this.kinds = kinds;
        this.words = words;
    }

    /// Where tasks come from.
    @Component
    record Waiting(ReleaseQueue queue, Drafts drafts, List<TaskSource> others) {}

    /// `tasks` at most five; `more` says that there are others.
    record HomePage(boolean signedIn, List<Task> tasks, int open, List<TopicLine> topics) {
        record Task(String word, String icon, String title, String about, String since, String href, String action) {}

        /// A topic with its newest item; empty where there is none yet.
        record TopicLine(String key, String name, String day, String title, String href) {}
    }

    @GetMapping("/")
    String home(@AuthenticationPrincipal @Nullable SignedIn account, Model model) {
        var tasks = account == null ? List.<HomePage.Task>of() : tasks(account);
        var reader = account == null ? Reader.ANYBODY : account.reader();
        model.addAttribute(
                "page",
                new HomePage(account != null, tasks.stream().limit(MOST_TASKS).toList(), tasks.size(), topics(reader)));
        return "portal/home";
    }

    private List<HomePage.Task> tasks(SignedIn account) {
        var own = waiting.drafts().writtenBy(account).stream()
                .filter(d -> d.review().state() == Draft.State.RETURNED)
                .map(d -> task(d, "returned", "edit", "/entwuerfe/"));
        var others = waiting.others().stream()
                .flatMap(source -> source.of(account).stream())
                .map(this::task);
        var releases = waiting.queue().of(account).stream().map(d -> task(d, "release", "checklist", "/freigaben/"));
        return Stream.of(own, others, releases).flatMap(Function.identity()).toList();
    }

    private HomePage.Task task(TaskSource.Task task) {
        return new HomePage.Task(
                words.get(task.key()),
                task.icon(),
                task.title(),
                task.about(),
                task.date(),
                task.href(),
                words.get(task.key() + ".go"));
    }

    private HomePage.Task task(Draft draft, String sort, String icon, String path) {
        var since = Optional.ofNullable(draft.review().submittedAt()).orElse(draft.updatedAt());
        return new HomePage.Task(
                words.get("portal.task." + sort),
                icon,
                draft.content().title(),
                words.kind(kinds.get(draft.kind())) + ", " + draft.owner().name(),
                words.get("portal.task.since", words.day(since)),
                path + draft.item(),
                words.get("portal.task." + sort + ".go"));
    }

    private List<HomePage.TopicLine> topics(Reader reader) {
        var newest = lists.newestByTopic(reader);
        var rows = lists.rows(newest.values(), reader).stream()
                .collect(Collectors.toMap(ItemRow::id, Function.identity(), (a, b) -> a));
        var lines = new ArrayList<HomePage.TopicLine>();
        words.topics().forEach((key, name) -> {
            var row = Optional.ofNullable(newest.get(key)).flatMap(id -> Optional.ofNullable(rows.get(id)));
            lines.add(new HomePage.TopicLine(
                    key,
                    name,
                    row.map(r -> words.day(r.date())).orElse(""),
                    row.map(ItemRow::title).orElse(""),
                    row.map(r -> "/beitraege/" + r.id() + "/" + r.slug()).orElse("")));
        });
        return lines;
    }
}
