package de.langtisch.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import de.langtisch.ModuleTest;
import de.langtisch.kernel.AccountId;
import de.langtisch.notification.NoticeSource;
import de.langtisch.search.SearchOutbox;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// Ten subjects, every kind, nine labels, every channel: no canary reaches whom the oracle does not name, and none is
/// kept from whom it does. Every failed cell is listed, not only the first.
@ModuleTest
@Tag("matrix")
@Import({Planter.class, Planter.Tools.class})
@SuppressWarnings("NullAway.Init")
class AccessMatrixModuleTests {
    private static final List<Oracle.Circles> LABELS = List.of(
            Oracle.Circles.of("public"),
            Oracle.Circles.later("public", "alpha"),
            Oracle.Circles.of("members"),
            Oracle.Circles.of("circle"),
            Oracle.Circles.of("steering"),
            Oracle.Circles.of("office"),
            Oracle.Circles.of("alpha"),
            Oracle.Circles.of("beta"),
            Oracle.Circles.of("circle", "beta"));

    /// Fields that hold an address, which nobody searches for.
    private static final Set<String> ADDRESSES = Set.of("source", "appeal_evidence");

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Planter planter;

    @Autowired
    SearchOutbox index;

    @Autowired
    List<NoticeSource> notices;

    private World world;
    private Channels channels;
    private final List<Planted> planted = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    @BeforeEach
    void plant() {
        world = new World(jdbc);
        channels = new Channels(http, world);
        for (var kind : planter.kinds()) {
            for (var label : LABELS) {
                if (!(kind.appearsAtOnce() && label.names().contains("public"))) {
                    planted.add(planter.plant(world, kind, label));
                }
            }
        }
        narrow();
        assertThat(index.awaitCaughtUp(60_000)).isTrue();
    }

    /// Items with a past: read by all once, now by alpha only; and the other way round.
    private void narrow() {
        for (var kind : planter.kinds()) {
            if (kind.writer() == de.langtisch.items.Kind.Writer.MEMBERS && !kind.appearsAtOnce()) {
                var wide = planter.plant(world, kind, Oracle.Circles.of("members"));
                planted.add(planter.replant(world, wide, Oracle.Circles.of("alpha")));
                var tight = planter.plant(world, kind, Oracle.Circles.of("alpha"));
                planted.add(planter.replant(world, tight, Oracle.Circles.of("members")));
            }
        }
    }

    @Test
    void showsEveryItemToItsReadersAndToNobodyElse() {
        for (var subject : Subject.values()) {
            for (var item : planted) {
                itemChannels(subject, item);
            }
            listChannels(subject);
        }
        assertThat(failures).isEmpty();
        assertThat(planted).hasSizeGreaterThan(40);
    }

    private void itemChannels(Subject subject, Planted item) {
        var base = "/beitraege/" + item.id();
        boolean readable = item.readableFor(subject);
        cell(subject, item, "page", channels.page(subject, base), readable, fieldCanaries(item));
        cell(subject, item, "history", channels.page(subject, base + "/fassungen"), readable, List.of(item.title()));
        cell(
                subject,
                item,
                "attachment",
                channels.page(subject, base + "/fassungen/1/anlagen/" + item.attachmentHash()),
                readable && item.pastReadableFor(subject),
                item.past().isEmpty() ? List.of(item.word("attachmentText")) : List.of());
        past(subject, item, base);
        search(subject, item);
        if (!subject.office) {
            cell(
                    subject,
                    item,
                    "api item",
                    channels.api(subject, "/api/v1/items/" + item.id()),
                    readable && signedIn(subject),
                    apiCanaries(item));
        }
        if (item.kind().equals("ruling")) {
            cited(subject, item);
        }
        mail(subject, item, readable);
    }

    /// Texts on the page: all fields but those that stand in the address of a link or are folded into choices.
    private static List<String> fieldCanaries(Planted item) {
        return item.canaries().stream()
                .filter(c -> !c.place().equals("attachmentText"))
                .map(Planted.Canary::word)
                .toList();
    }

    private static List<String> apiCanaries(Planted item) {
        return item.canaries().stream()
                .filter(c -> !c.place().equals("attachmentText") && !c.place().equals("comment"))
                .map(Planted.Canary::word)
                .toList();
    }

    private static boolean signedIn(Subject subject) {
        return subject.email != null && !subject.dead;
    }

    private void past(Subject subject, Planted item, String base) {
        if (item.past().isEmpty()) {
            return;
        }
        var words = item.past().stream().map(Planted.Canary::word).toList();
        boolean readable = item.pastReadableFor(subject);
        cell(subject, item, "past", channels.page(subject, base + "/fassungen/1"), readable, words);
        cell(
                subject,
                item,
                "comparison",
                channels.page(subject, base + "/vergleich?von=1&bis=2"),
                readable,
                List.of(words.getFirst()));
    }

    /// A remark made under an embargo stays with those who read then; the index, which cannot keep it apart from the
    /// item that opens later, does not hold it.
    private void search(Subject subject, Planted item) {
        for (var canary : item.canaries()) {
            if (ADDRESSES.contains(canary.place())) {
                continue;
            }
            var found = body(channels.page(subject, "/suche?q=" + canary.word()));
            boolean hit = found.contains("/beitraege/" + item.id() + "/");
            boolean kept = item.label().embargoed() && canary.place().equals("comment");
            check(hit == (item.readableFor(subject) && !kept), subject, item, "search for " + canary.place(), hit);
            check(!found.contains("1 Treffer") || item.readableFor(subject), subject, item, "count", true);
        }
        for (var canary : item.past()) {
            boolean hit =
                    body(channels.page(subject, "/suche?q=" + canary.word())).contains(item.id());
            check(!hit, subject, item, "search for past " + canary.place(), hit);
        }
    }

    private void mail(Subject subject, Planted item, boolean readable) {
        var email = subject.email;
        if (email == null) {
            return;
        }
        var source = notices.stream()
                .filter(s -> s.kind().equals("item"))
                .findFirst()
                .orElseThrow();
        var rendered = source.render(item.id(), new AccountId(world.account(email)));
        boolean inAnyCapacity = !subject.dead && (readable || Oracle.otherCapacityReads(subject, item.label()));
        check(rendered.isPresent() == inAnyCapacity, subject, item, "mail", rendered.isPresent());
        rendered.ifPresent(mail -> {
            boolean toAll = item.label().names().contains("members") || Oracle.isOpen(item.label());
            check(toAll || mail.title().isEmpty(), subject, item, "mail title", true);
            check(Oracle.isOpen(item.label()) || mail.text().isEmpty(), subject, item, "mail text", true);
        });
    }

    private void listChannels(Subject subject) {
        var readable = planted.stream().filter(p -> p.readableFor(subject)).toList();
        listed(subject, readable);
        leaks(subject, "home", body(channels.page(subject, "/")));
        leaks(subject, "topics", body(channels.page(subject, "/themen")));
        norms(subject, readable);
        fate(subject);
        if (signedIn(subject)) {
            leaks(subject, "rechecks", body(channels.page(subject, "/nachpruefungen")));
            for (var circle : List.of("circle", "steering", "office", "head")) {
                leaks(subject, "room", body(channels.page(subject, "/gremien/" + world.id(circle))));
            }
            leaks(subject, "authority", body(channels.page(subject, "/mitglieder/" + world.id("alpha") + "/x")));
        }
        if (signedIn(subject) && !subject.office) {
            counts(subject, readable.size());
        }
    }

    /// What cites a norm, with its numbers, and the lists of norms.
    private void norms(Subject subject, List<Planted> readable) {
        var listing = new Listing(channels, subject, "/normen/gewo/33c");
        var listed = listing.ids(planted);
        check(listed.equals(ids(readable)), subject, null, "norm", listed.size() + " of " + readable.size());
        check(listing.byKind() == readable.size(), subject, null, "norm by kind", listing.byKind());
        check(
                listing.pagesAnnounced() == listing.pagesThere(),
                subject,
                null,
                "pages of norm",
                listing.pagesAnnounced());
        leaks(subject, "norms", body(channels.page(subject, "/normen")));
        leaks(subject, "open norms", body(channels.page(subject, "/normen/offen")));
    }

    /// The way through the Instanzen on the page of the first decision, which all others say they changed.
    private void fate(Subject subject) {
        var rulings = planted.stream().filter(p -> p.kind().equals("ruling")).toList();
        var base = rulings.getFirst();
        var page = body(channels.page(subject, "/beitraege/" + base.id()));
        rulings.stream().skip(1).forEach(ruling -> {
            boolean named = page.contains(ruling.word("court"));
            check(named == ruling.readableFor(subject), subject, ruling, "fate", named);
        });
        planted.stream().filter(p -> p.kind().equals("report")).forEach(report -> {
            boolean named = page.contains(report.title());
            check(named == report.readableFor(subject), subject, report, "relying", named);
        });
        boolean any = rulings.stream().skip(1).anyMatch(ruling -> ruling.readableFor(subject));
        var listed = body(channels.page(subject, "/suche?q=" + base.title()));
        check(listed.contains("gilt nicht mehr") == any, subject, base, "fate in list", any);
    }

    private void cited(Subject subject, Planted item) {
        var response = channels.page(subject, "/entscheidungen/zitat?aktenzeichen=Wort+" + item.word("aktenzeichen"));
        boolean led = response.getStatus() == 302;
        check(led == item.readableFor(subject), subject, item, "cited", response.getStatus());
        check(!led || String.valueOf(response.getRedirectedUrl()).contains(item.id()), subject, item, "cited", "other");
    }

    private void listed(Subject subject, List<Planted> readable) {
        var listing = new Listing(channels, subject, "/themen/shisha");
        var listed = listing.ids(planted);
        check(listed.equals(ids(readable)), subject, null, "list", listed.size() + " of " + readable.size());
        check(listing.byKind() == readable.size(), subject, null, "list by kind", listing.byKind());
        check(listing.inTopics() == readable.size(), subject, null, "count of topic", listing.inTopics());
        check(
                listing.pagesAnnounced() == listing.pagesThere(),
                subject,
                null,
                "pages of list",
                listing.pagesAnnounced());
        if (signedIn(subject) && !readable.isEmpty()) {
            check(!listing.newestAtHome().isEmpty(), subject, null, "newest at home", "none");
        }
    }

    /// Total and facets of the API count exactly what the subject may read.
    private void counts(Subject subject, int readable) {
        var answer = body(channels.api(subject, "/api/v1/search?q=&size=1"));
        int total = JsonPath.read(answer, "$.total");
        check(total == readable, subject, null, "count", total + " instead of " + readable);
        List<Integer> kinds = JsonPath.read(answer, "$.facets.kind[*].count");
        int sum = kinds.stream().mapToInt(Integer::intValue).sum();
        check(sum == readable, subject, null, "facet", sum + " instead of " + readable);
    }

    private Set<String> ids(List<Planted> items) {
        var ids = new HashSet<String>();
        items.forEach(i -> ids.add(i.id()));
        return ids;
    }

    private void cell(
            Subject subject,
            Planted item,
            String channel,
            MockHttpServletResponse response,
            boolean readable,
            List<String> expected) {
        var text = body(response);
        boolean shown = response.getStatus() == 200;
        check(shown == readable, subject, item, channel, response.getStatus());
        if (readable) {
            expected.forEach(word -> check(text.contains(word), subject, item, channel + " hides", word));
        }
        leaks(subject, channel, text);
    }

    /// No response holds a canary that its reader may not see, wherever it comes from.
    private void leaks(Subject subject, String channel, String text) {
        for (var other : planted) {
            if (!other.readableFor(subject)) {
                other.canaries()
                        .forEach(c -> check(!text.contains(c.word()), subject, other, channel + " leaks", c.place()));
            }
            if (!other.pastReadableFor(subject)) {
                other.past()
                        .forEach(c ->
                                check(!text.contains(c.word()), subject, other, channel + " leaks past", c.place()));
            }
        }
    }

    private void check(
            boolean right,
            Subject subject,
            @org.jspecify.annotations.Nullable Planted item,
            String channel,
            Object seen) {
        if (!right) {
            failures.add(subject + " " + channel + " " + (item == null ? "" : item.kind() + " " + item.label()) + ": "
                    + seen);
        }
    }

    private static String body(MockHttpServletResponse response) {
        try {
            return response.getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
