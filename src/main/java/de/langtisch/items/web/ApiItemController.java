package de.langtisch.items.web;

import de.langtisch.items.Content;
import de.langtisch.items.Current;
import de.langtisch.items.CurrentStandings;
import de.langtisch.items.Drafts;
import de.langtisch.items.Items;
import de.langtisch.items.Kinds;
import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.Ids;
import de.langtisch.kernel.ItemId;
import de.langtisch.kernel.NotFound;
import de.langtisch.membership.Access;
import de.langtisch.membership.SignedIn;
import de.langtisch.text.CanonicalText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Items over the API (docs/interfaces.md): reading as the token's account may, and beginning a draft; never
/// publishing.
@RestController
@Access(Access.Rule.SIGNED_IN)
class ApiItemController {
    private final Items items;
    private final Drafts drafts;
    private final Kinds kinds;
    private final CurrentStandings standings;

    ApiItemController(Items items, Drafts drafts, Kinds kinds, CurrentStandings standings) {
        this.standings = standings;
        this.items = items;
        this.drafts = drafts;
        this.kinds = kinds;
    }

    @GetMapping("/api/v1/items/{id:" + Ids.PATTERN + "}")
    Map<String, Object> read(@PathVariable ItemId id, @AuthenticationPrincipal SignedIn account) {
        var body = body(items.read(id, account).orElseThrow(NotFound::new));
        standings.of(id, account.reader()).ifPresent(standing -> body.put("standing", standing.body()));
        return body;
    }

    private static Map<String, Object> body(Current item) {
        var body = new LinkedHashMap<String, Object>();
        body.put("id", item.id().value());
        body.put("kind", item.kind());
        body.put("title", item.content().title());
        body.put("topics", item.content().topics());
        body.put("fields", item.content().values());
        body.put("owner", item.owner().name());
        body.put("label", item.label().codes());
        body.put("revision", item.number());
        body.put("publishedAt", item.publishedAt().toString());
        body.put("date", item.date().toString());
        body.put(
                "attachments",
                item.attachments().stream()
                        .map(a -> Map.of("name", a.name(), "sha256", a.hash()))
                        .toList());
        return body;
    }

    /// A draft as a program brings it; unknown fields are refused, so that nothing is silently lost.
    record NewDraft(
            @Nullable String kind,
            @Nullable String title,
            @Nullable List<@Nullable String> topics,
            @Nullable Map<String, @Nullable String> fields) {}

    @PostMapping("/api/v1/items")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> begin(@RequestBody NewDraft typed, @AuthenticationPrincipal SignedIn account) {
        var kind = kinds.find(typed.kind() == null ? "" : typed.kind())
                .orElseThrow(() -> new BadInput("items.error.apiKind"));
        var values = new HashMap<String, String>();
        (typed.fields() == null ? Map.<String, @Nullable String>of() : typed.fields()).forEach((field, text) -> {
            if (kind.field(field).isEmpty()) {
                throw new BadInput("items.error.apiField");
            }
            values.put(field, CanonicalText.clean(present(text)));
        });
        var title =
                CanonicalText.clean(typed.title() == null ? "" : typed.title()).strip();
        if (title.length() > Content.LONGEST_TITLE) {
            throw new BadInput("items.error.apiTitle", Content.LONGEST_TITLE);
        }
        var topics = typed.topics() == null
                ? List.<String>of()
                : typed.topics().stream().map(ApiItemController::topic).toList();
        var draft = drafts.begin(ItemId.random(), kind.key(), Content.of(title, topics, values), account);
        return Map.of("id", draft.item().value(), "kind", draft.kind(), "url", "/entwuerfe/" + draft.item());
    }

    /// A `null` inside a list or an object says nothing; it is refused like an unknown field.
    private static String present(@Nullable String value) {
        if (value == null) {
            throw new BadInput("items.error.apiNull");
        }
        return value;
    }

    /// A topic by its shape; whether it exists is asked at submission, as for the form.
    private static String topic(@Nullable String typed) {
        var topic = present(typed);
        if (!topic.matches("[a-z_]{1,40}")) {
            throw new BadInput("items.error.apiTopic");
        }
        return topic;
    }
}
