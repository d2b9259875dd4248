package de.langtisch.items.web;

import de.langtisch.files.DocumentResult;
import de.langtisch.files.Files;
import de.langtisch.files.StoreResult;
import de.langtisch.items.Attachment;
import de.langtisch.items.Content;
import de.langtisch.items.Drafts;
import de.langtisch.items.Field;
import de.langtisch.items.Kinds;
import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.ItemId;
import de.langtisch.kernel.NotFound;
import de.langtisch.membership.Access;
import de.langtisch.membership.SignedIn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Files of a draft, and a document that becomes a draft. Nothing of the draft changes when a file is refused.
@Controller
@Access(Access.Rule.SIGNED_IN)
class AttachmentController {
    private static final int MOST_FILES = 20;

    private final Drafts drafts;
    private final Files files;
    private final Kinds kinds;

    AttachmentController(Drafts drafts, Files files, Kinds kinds) {
        this.drafts = drafts;
        this.files = files;
        this.kinds = kinds;
    }

    @PostMapping("/entwuerfe/{id}/anlagen")
    String attach(
            @PathVariable ItemId id,
            @RequestParam("datei") MultipartFile file,
            @RequestParam("recht") String right,
            @AuthenticationPrincipal SignedIn account,
            RedirectAttributes redirect)
            throws IOException {
        var _ = drafts.find(id, account).orElseThrow(NotFound::new);
        var usageRight = usageRight(right);
        try (var bytes = file.getInputStream()) {
            switch (files.store(Optional.ofNullable(file.getOriginalFilename()).orElse(""), bytes)) {
                case StoreResult.Refused(var key, var arguments) -> throw new BadInput(key, arguments.toArray());
                case StoreResult.Stored(var name, var stored) -> {
                    var added = new Attachment(stored.hash(), name, usageRight);
                    drafts.attach(id, present -> with(present, added), account);
                }
            }
        }
        redirect.addFlashAttribute("flash", "items.attachments.added");
        return "redirect:/entwuerfe/" + id + "#anlagen";
    }

    /// Whose work the file is has to be said; a publisher's may only be linked (reality.md 5).
    private static Attachment.UsageRight usageRight(String right) {
        for (var known : Attachment.UsageRight.values()) {
            if (known.name().equals(right)) {
                return known;
            }
        }
        throw new BadInput("items.error.usageRight");
    }

    private List<Attachment> with(List<Attachment> present, Attachment added) {
        var all = new ArrayList<>(present);
        all.removeIf(a -> a.hash().equals(added.hash()));
        all.add(added);
        long bytes = all.stream()
                .mapToLong(a -> files.find(a.hash()).map(f -> f.size()).orElse(0L))
                .sum();
        if (all.size() > MOST_FILES || bytes > Files.MOST_BYTES_PER_ITEM) {
            throw new BadInput("items.error.attachments", MOST_FILES);
        }
        return all;
    }

    @PostMapping("/entwuerfe/{id}/anlagen/{hash:[0-9a-f]{64}}/entfernen")
    String detach(@PathVariable ItemId id, @PathVariable String hash, @AuthenticationPrincipal SignedIn account) {
        drafts.attach(
                id,
                present -> present.stream().filter(a -> !a.hash().equals(hash)).toList(),
                account);
        return "redirect:/entwuerfe/" + id + "#anlagen";
    }

    @GetMapping("/entwuerfe/{id}/anlagen/{hash:[0-9a-f]{64}}")
    ResponseEntity<byte[]> file(
            @PathVariable ItemId id, @PathVariable String hash, @AuthenticationPrincipal SignedIn account) {
        var attachment = drafts.find(id, account).stream()
                .flatMap(d -> d.attachments().stream())
                .filter(a -> a.hash().equals(hash))
                .findFirst()
                .orElseThrow(NotFound::new);
        return ItemController.download(hash, attachment.name(), files);
    }

    /// A DOCX or ODT becomes a draft of the chosen kind, in its first text field.
    @PostMapping("/schreiben/{kind}/aus-dokument")
    String fromDocument(
            @PathVariable String kind,
            @RequestParam String wanted,
            @RequestParam("datei") MultipartFile file,
            @AuthenticationPrincipal SignedIn account)
            throws IOException {
        var field = kinds.get(kind).fields().stream()
                .filter(f -> f.type() == Field.Type.TEXT)
                .findFirst()
                .orElseThrow(NotFound::new);
        try (var bytes = file.getInputStream()) {
            return switch (files.toDocument(
                    Optional.ofNullable(file.getOriginalFilename()).orElse(""), bytes)) {
                case DocumentResult.Refused(var key, var arguments) -> throw new BadInput(key, arguments.toArray());
                case DocumentResult.Converted(var title, var text) -> {
                    var content = Content.of(shortened(title), List.of(), Map.of(field.key(), text));
                    yield "redirect:/entwuerfe/"
                            + drafts.begin(new ItemId(wanted), kind, content, account)
                                    .item();
                }
            };
        }
    }

    private static String shortened(String title) {
        return title.length() > Content.LONGEST_TITLE ? title.substring(0, Content.LONGEST_TITLE) : title;
    }
}
