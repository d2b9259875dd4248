package de.langtisch.items.web;

import de.langtisch.files.Files;
import de.langtisch.items.Comments;
import de.langtisch.items.Current;
import de.langtisch.items.Items;
import de.langtisch.kernel.Ids;
import de.langtisch.kernel.ItemId;
import de.langtisch.kernel.NotFound;
import de.langtisch.labels.Reader;
import de.langtisch.membership.Access;
import de.langtisch.membership.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Reading an item: its page, its earlier states, their comparison, its files, and answering under it. Open to
/// everybody; the label decides.
@Controller
@Access(Access.Rule.ANYBODY)
class ItemController {
    private static final String ITEM = "/beitraege/{id:" + Ids.PATTERN + "}";

    private final Items items;
    private final ItemPages pages;
    private final Comments comments;
    private final Files files;

    ItemController(Items items, ItemPages pages, Comments comments, Files files) {
        this.items = items;
        this.pages = pages;
        this.comments = comments;
        this.files = files;
    }

    static Reader reader(@Nullable SignedIn account) {
        return account == null ? Reader.ANYBODY : account.reader();
    }

    @GetMapping({ITEM, ITEM + "/{slug:[a-z0-9-]{1,80}}"})
    String show(@PathVariable ItemId id, @AuthenticationPrincipal @Nullable SignedIn account, Model model) {
        var current = items.read(id, account).orElseThrow(NotFound::new);
        model.addAttribute("page", pages.of(current, current, account));
        model.addAttribute("comments", pages.comments(comments.of(current, reader(account)), reader(account)));
        return "items/item";
    }

    @GetMapping(ITEM + "/fassungen")
    String history(@PathVariable ItemId id, @AuthenticationPrincipal @Nullable SignedIn account, Model model) {
        var states = items.history(id, reader(account));
        if (states.isEmpty()) {
            throw new NotFound();
        }
        model.addAttribute("page", pages.history(states));
        return "items/history";
    }

    @GetMapping(ITEM + "/fassungen/{number:[0-9]{1,6}}")
    String past(
            @PathVariable ItemId id,
            @PathVariable int number,
            @AuthenticationPrincipal @Nullable SignedIn account,
            Model model) {
        var past = items.past(id, number, reader(account)).orElseThrow(NotFound::new);
        var current = items.find(id, reader(account)).orElseThrow(NotFound::new);
        model.addAttribute("page", pages.of(past, current, account));
        model.addAttribute("comments", java.util.List.of());
        return "items/item";
    }

    @GetMapping(ITEM + "/vergleich")
    String compare(
            @PathVariable ItemId id,
            @RequestParam(name = "von", required = false) @Nullable Integer from,
            @RequestParam(name = "bis", required = false) @Nullable Integer to,
            @AuthenticationPrincipal @Nullable SignedIn account,
            Model model) {
        if (from == null || to == null) {
            return "redirect:/beitraege/" + id + "/fassungen";
        }
        var old = items.past(id, from, reader(account)).orElseThrow(NotFound::new);
        var now = items.past(id, to, reader(account)).orElseThrow(NotFound::new);
        model.addAttribute("page", pages.comparison(old, now));
        return "items/comparison";
    }

    @GetMapping(ITEM + "/fassungen/{number:[0-9]{1,6}}/anlagen/{hash:[0-9a-f]{64}}")
    ResponseEntity<byte[]> file(
            @PathVariable ItemId id,
            @PathVariable int number,
            @PathVariable String hash,
            @AuthenticationPrincipal @Nullable SignedIn account) {
        var attachment = items.attachment(id, number, hash, reader(account)).orElseThrow(NotFound::new);
        return Download.of(hash, attachment.name(), files);
    }

    @PostMapping(ITEM + "/antworten")
    @Access(Access.Rule.SIGNED_IN)
    String answer(
            @PathVariable ItemId id,
            @RequestParam String text,
            @AuthenticationPrincipal SignedIn account,
            Model model) {
        return switch (comments.write(id, text, account)) {
            case Comments.Result.Written(var comment) -> "redirect:/beitraege/" + id + "#antwort-" + comment;
            case Comments.Result.Blocked(var funde) -> {
                var current = items.find(id, account.reader()).orElseThrow(NotFound::new);
                model.addAttribute("page", pages.of(current, current, account));
                model.addAttribute(
                        "comments", pages.comments(comments.of(current, account.reader()), account.reader()));
                model.addAttribute("typed", text);
                model.addAttribute("funde", funde.size());
                yield "items/item";
            }
        };
    }

    static boolean isCurrent(Current shown, Current current) {
        return shown.revision().equals(current.revision());
    }
}
