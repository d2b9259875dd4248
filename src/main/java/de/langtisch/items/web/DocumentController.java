package de.langtisch.items.web;

import de.langtisch.files.DocumentResult;
import de.langtisch.files.Files;
import de.langtisch.items.Content;
import de.langtisch.items.Drafts;
import de.langtisch.items.Field;
import de.langtisch.items.Kinds;
import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.NotFound;
import de.langtisch.membership.Access;
import de.langtisch.membership.SignedIn;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// A document that becomes a draft.
@Controller
@Access(Access.Rule.SIGNED_IN)
class DocumentController {
    private final Drafts drafts;
    private final Files files;
    private final Kinds kinds;

    DocumentController(Drafts drafts, Files files, Kinds kinds) {
        this.drafts = drafts;
        this.files = files;
        this.kinds = kinds;
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
                    var content =
                            Content.of(shortened(heading(text).orElse(title)), List.of(), Map.of(field.key(), text));
                    yield "redirect:/entwuerfe/"
                            + drafts.begin(Wanted.of(wanted, account), kind, content, account)
                                    .item();
                }
            };
        }
    }

    /// What the document calls itself, before the name of its file.
    private static Optional<String> heading(String text) {
        var first = text.lines().findFirst().orElse("");
        return first.matches("#{1,3} .*\\p{L}.*")
                ? Optional.of(
                        first.replaceFirst("#+ ", "").replaceAll("[*_\\\\]", "").strip())
                : Optional.empty();
    }

    private static String shortened(String title) {
        return title.length() > Content.LONGEST_TITLE ? title.substring(0, Content.LONGEST_TITLE) : title;
    }
}
