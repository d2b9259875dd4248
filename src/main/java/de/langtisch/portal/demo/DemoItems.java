package de.langtisch.portal.demo;

import de.langtisch.items.Content;
import de.langtisch.items.Drafts;
import de.langtisch.items.ReleaseQueue;
import de.langtisch.items.Releases;
import de.langtisch.kernel.ItemId;
import de.langtisch.kernel.NotFound;
import de.langtisch.labels.Label;
import de.langtisch.labels.Token;
import de.langtisch.membership.Capacity;
import de.langtisch.membership.Directory;
import de.langtisch.membership.ReaderPreviews;
import de.langtisch.membership.SignedIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Rulings written up from published facts (court, date, Aktenzeichen and source are real, the words our own), reports,
/// circular and questions of the demo: written, handed in and released by its
/// seats as people would do it.
@Component
@ConditionalOnBooleanProperty("langtisch.demo")
class DemoItems implements DemoCooperation.DemoContent {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Drafts drafts;
    private final Releases releases;
    private final ReleaseQueue queue;
    private final ReaderPreviews previews;
    private final Directory directory;

    DemoItems(Drafts drafts, Releases releases, ReleaseQueue queue, ReaderPreviews previews, Directory directory) {
        this.drafts = drafts;
        this.releases = releases;
        this.queue = queue;
        this.previews = previews;
        this.directory = directory;
    }

    /// `author` and `releasedBy` are addresses of demo seats; the latter is empty for a text that needs no
    /// release or shall wait. `office`: the author acts for the Geschäftsstelle. `label` is `members`, `own`
    /// or the slug of a Gremium.
    record Written(
            String kind,
            String author,
            boolean office,
            String releasedBy,
            String label,
            String title,
            List<String> topics,
            Map<String, String> fields) {}

    @Override
    public int order() {
        return 2;
    }

    @Override
    public void bring() {
        read("demo/rulings.json").forEach(this::bring);
        read("demo/items.json").forEach(this::bring);
    }

    private void bring(Written written) {
        var author = seat(written.author(), written.office() ? Capacity.OFFICE : Capacity.HOME);
        var item = ItemId.random();
        var content = Content.of(written.title(), written.topics(), written.fields());
        var begun = drafts.begin(item, written.kind(), content, author);
        var label = label(written.label(), author);
        drafts.save(item, begun.version(), content, label, author);
        var version = drafts.find(item, author).orElseThrow(NotFound::new).version();
        releases.submit(item, version, previews.of(label).fingerprint(), false, author);
        if (!written.releasedBy().isEmpty()) {
            release(item, label, written.releasedBy());
        }
    }

    private void release(ItemId item, Label label, String email) {
        var releaser = seat(email, Capacity.OFFICE);
        var hash =
                queue.find(item, releaser).orElseThrow(NotFound::new).review().submittedHash();
        releases.approve(item, hash == null ? "" : hash, previews.of(label).fingerprint(), releaser);
    }

    private SignedIn seat(String email, Capacity capacity) {
        return directory
                .accountByEmail(email)
                .flatMap(id -> directory.account(id, capacity))
                .orElseThrow(NotFound::new);
    }

    private Label label(String words, SignedIn author) {
        return switch (words) {
            case "members" -> Label.of(Token.MEMBERS);
            case "own" -> Label.of(new Token.OfAuthority(author.authority()));
            default ->
                directory.gremien().stream()
                        .filter(g -> g.slug().equals(words))
                        .map(g -> Label.of(new Token.OfGremium(g.id())))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        };
    }

    private static List<Written> read(String file) {
        try (var json = new ClassPathResource(file).getInputStream()) {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
