package de.langtisch.matrix;

import de.langtisch.files.Files;
import de.langtisch.files.StoreResult;
import de.langtisch.items.Attachment;
import de.langtisch.items.Comments;
import de.langtisch.items.Content;
import de.langtisch.items.Drafts;
import de.langtisch.items.Field;
import de.langtisch.items.Kind;
import de.langtisch.items.Kinds;
import de.langtisch.items.ReleaseQueue;
import de.langtisch.items.Releases;
import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.ItemId;
import de.langtisch.labels.Label;
import de.langtisch.membership.Capacity;
import de.langtisch.membership.Directory;
import de.langtisch.membership.ReaderPreviews;
import de.langtisch.membership.SignedIn;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Publishes items with canaries through the services that people use: written by a seat of authority alpha, or of the
/// Geschäftsstelle where the kind asks for it, released by whom the label names.
@Component
class Planter {
    private static final String LETTERS = "bcdfghklmnprstvz";

    private final Drafts drafts;
    private final Releases releases;
    private final Comments comments;
    private final Kinds kinds;
    private final Tools tools;
    private final Random random = new Random(20261125);

    Planter(Drafts drafts, Releases releases, Comments comments, Kinds kinds, Tools tools) {
        this.drafts = drafts;
        this.releases = releases;
        this.comments = comments;
        this.kinds = kinds;
        this.tools = tools;
    }

    @Component
    record Tools(Files files, Directory directory, ReaderPreviews previews, ReleaseQueue queue, Clock clock) {}

    /// No decision has been planted yet.
    private boolean first = true;

    List<Kind> kinds() {
        return kinds.all();
    }

    /// A word of twelve letters that no German text holds.
    private String canary() {
        var word = new StringBuilder("q");
        for (int i = 0; i < 11; i++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    Planted plant(World world, Kind kind, Oracle.Circles circles) {
        var author = author(world, kind);
        var item = ItemId.random();
        var canaries = new ArrayList<Planted.Canary>();
        var content = content(kind, canaries);
        first &= !kind.key().equals("ruling");
        drafts.begin(item, kind.key(), content, author);
        var file = attach(item, canaries, author);
        publish(world, item, content, label(world, circles), kind, author);
        comment(item, canaries, world, circles);
        return new Planted(item.value(), kind.key(), circles, canaries, List.of(), circles, file, 1);
    }

    /// The same item with a new text under a new label; the old text becomes its past.
    Planted replant(World world, Planted planted, Oracle.Circles circles) {
        var kind = kinds.get(planted.kind());
        var author = author(world, kind);
        var item = new ItemId(planted.id());
        if (drafts.beginRevision(item, author).isEmpty()) {
            throw new IllegalStateException("not changeable: " + planted.id());
        }
        var canaries = new ArrayList<Planted.Canary>();
        var content = content(kind, canaries);
        publish(world, item, content, label(world, circles), kind, author);
        var past = planted.canaries().stream()
                .filter(c -> !c.place().startsWith("attachment") && !c.place().equals("comment"))
                .toList();
        return new Planted(
                planted.id(), planted.kind(), circles, canaries, past, planted.label(), planted.attachmentHash(), 2);
    }

    private Content content(Kind kind, List<Planted.Canary> canaries) {
        var title = canary();
        canaries.add(new Planted.Canary(title, "title"));
        var values = new HashMap<String, String>();
        for (var field : kind.fields()) {
            values.put(field.key(), value(field, canaries));
        }
        values.remove("leitsatz_source");
        if (kind.field("leitsatz_source").isPresent()) {
            values.put("leitsatz_source", "eigen");
        }
        return Content.of("Titel " + title, List.of("shisha"), values);
    }

    private String value(Field field, List<Planted.Canary> canaries) {
        return switch (field.type()) {
            case CHOICE -> field.choices().getFirst();
            case DATE -> "2024-05-06";
            case ADDRESS -> "https://gericht.example/" + word(field, canaries);
            case LINE, LINES -> line(field, word(field, canaries));
            case TEXT -> citing(word(field, canaries));
        };
    }

    /// Every decision but the first says that it changed the first, so that its page gathers them.
    private String line(Field field, String word) {
        return switch (field.key()) {
            case "ecli" -> "ECLI:DE:BGH:2024:" + word;
            case "aktenzeichen" -> "Wort " + word + (first ? "\n1 K 77/20" : "");
            case "vorinstanz" ->
                "VG Köln, 06.05.2024, %s (%s): geändert".formatted(first ? "2 K 88/19" : "1 K 77/20", word);
            case "nachgehend" -> "OVG NRW, 01.02.2025, 9 A 99/24 (%s): bestätigt".formatted(word);
            case "relies_on" -> "VG Köln, 06.05.2024, 1 K 77/20 (%s)".formatted(word);
            default -> "Wort " + word;
        };
    }

    /// A text that cites a norm as all others do, and one of its own that no list knows.
    private static String citing(String word) {
        return "Wort %s, siehe § 33c Abs. 1 GewO und § 7 des Z%sgesetzes.".formatted(word, word);
    }

    private String word(Field field, List<Planted.Canary> canaries) {
        var word = canary();
        canaries.add(new Planted.Canary(word, field.key()));
        return word;
    }

    private String attach(ItemId item, List<Planted.Canary> canaries, SignedIn author) {
        var name = canary();
        var text = canary();
        canaries.add(new Planted.Canary(name, "attachmentName"));
        canaries.add(new Planted.Canary(text, "attachmentText"));
        var bytes = ("Der Inhalt heißt " + text + ".\n").getBytes(StandardCharsets.UTF_8);
        return switch (tools.files().store(name + ".txt", new ByteArrayInputStream(bytes))) {
            case StoreResult.Stored(var stored, var file) -> {
                drafts.attach(
                        item, _ -> List.of(new Attachment(file.hash(), stored, Attachment.UsageRight.OWN)), author);
                yield file.hash();
            }
            case StoreResult.Refused(var key, var _) -> throw new IllegalStateException(key);
        };
    }

    private void publish(World world, ItemId item, Content content, Label label, Kind kind, SignedIn author) {
        var draft = drafts.find(item, author).orElseThrow();
        drafts.save(item, draft.version(), content, label, author);
        var version = drafts.find(item, author).orElseThrow().version();
        var result = releases.submit(item, version, tools.previews().of(label).fingerprint(), false, author);
        if (!kind.appearsAtOnce()) {
            if (!(result instanceof Releases.SubmitResult.Submitted)) {
                throw new IllegalStateException(kind.key() + " " + label + " " + result);
            }
            approve(world, item, label);
            approve(world, item, label);
        }
    }

    /// By the first seat that may; twice, because a public label needs two steps.
    private void approve(World world, ItemId item, Label label) {
        for (var email : List.of(
                "admin@alpha.example",
                "chair@beta.example",
                "steering@delta.example",
                "second@office.example",
                "editor@office.example")) {
            var seat = seat(world, email, email.contains("office") ? Capacity.OFFICE : Capacity.HOME);
            var waiting = tools.queue().find(item, seat);
            if (waiting.isPresent()) {
                var hash = waiting.get().review().submittedHash();
                releases.approve(
                        item,
                        hash == null ? "" : hash,
                        tools.previews().of(label).fingerprint(),
                        seat);
                return;
            }
        }
    }

    private void comment(ItemId item, List<Planted.Canary> canaries, World world, Oracle.Circles circles) {
        for (var subject : Subject.values()) {
            var email = subject.email;
            if (email != null
                    && !subject.dead
                    && Oracle.mayRead(subject, circles)
                    && !circles.names().contains("none")) {
                var word = canary();
                try {
                    comments.write(item, "Antwort " + word, seat(world, email, capacity(subject)));
                    canaries.add(new Planted.Canary(word, "comment"));
                    return;
                } catch (de.langtisch.kernel.NotFound e) {
                    return;
                }
            }
        }
    }

    private static Capacity capacity(Subject subject) {
        return subject.office ? Capacity.OFFICE : Capacity.HOME;
    }

    private SignedIn author(World world, Kind kind) {
        return kind.writer() == Kind.Writer.OFFICE
                ? seat(world, "editor@office.example", Capacity.OFFICE)
                : seat(world, "author@alpha.example", Capacity.HOME);
    }

    SignedIn seat(World world, String email, Capacity capacity) {
        return tools.directory()
                .account(new AccountId(world.account(email)), capacity)
                .orElseThrow();
    }

    Label label(World world, Oracle.Circles circles) {
        return Label.parse(circles.names().stream().map(world::token).toList(), from(circles));
    }

    private @Nullable Instant from(Oracle.Circles circles) {
        return circles.embargoed()
                ? tools.clock()
                        .instant()
                        .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                        .plus(Duration.ofDays(30))
                : null;
    }
}
