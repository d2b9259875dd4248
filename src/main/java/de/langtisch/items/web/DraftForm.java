package de.langtisch.items.web;

import de.langtisch.items.Content;
import de.langtisch.items.Field;
import de.langtisch.items.Kind;
import de.langtisch.items.Owner;
import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.Days;
import de.langtisch.labels.Label;
import de.langtisch.labels.Token;
import de.langtisch.text.CanonicalText;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What the writing form sends, cleaned: canonical text, known fields only. `label` is one circle's code, or `several`
/// with the circles ticked below it, or empty when none was chosen yet; the button below the circles takes these.
/// `submits` when the text is to be handed in and not only kept, `several` when circles are being ticked.
record DraftForm(
        Content content,
        @Nullable Label label,
        int version,
        String fingerprint,
        boolean editorial,
        boolean submits,
        boolean several) {
    static final String SEVERAL = "several";
    private static final int MOST_CHARACTERS = 2_500_000;
    /// Longer than a title may be at last: what is pasted is kept, and shortened by its author.
    private static final int LONGEST_DRAFT_TITLE = 2_000;

    static DraftForm of(Kind kind, Owner owner, MultiValueMap<String, String> form, Clock clock) {
        var values = new HashMap<String, String>();
        int characters = 0;
        for (var field : kind.fields()) {
            var value = clean(field, first(form, field.key()));
            characters += value.length();
            values.put(field.key(), value);
        }
        if (characters > MOST_CHARACTERS) {
            throw new BadInput("items.error.draftTooLong");
        }
        return new DraftForm(
                Content.of(title(form), topics(form), values),
                label(owner, form, clock),
                version(form),
                first(form, "fingerprint"),
                form.containsKey("editorial"),
                first(form, "action").equals("submit"),
                chosen(form).equals(SEVERAL));
    }

    /// Topics that are topics by their shape; whether they exist is asked at submission.
    private static List<String> topics(MultiValueMap<String, String> form) {
        return form.getOrDefault("topics", List.of()).stream()
                .filter(t -> t.matches("[a-z_]{1,40}"))
                .toList();
    }

    private static String title(MultiValueMap<String, String> form) {
        var title = CanonicalText.clean(first(form, "title"))
                .replaceAll("\\s+", " ")
                .strip();
        if (title.length() > LONGEST_DRAFT_TITLE) {
            throw new BadInput("items.error.titleLong", Content.LONGEST_TITLE);
        }
        return title;
    }

    private static String clean(Field field, String typed) {
        var text = CanonicalText.clean(typed);
        return switch (field.type()) {
            case TEXT -> text.strip();
            case LINE, ADDRESS, DATE, CHOICE -> text.replaceAll("\\s+", " ").strip();
            case LINES ->
                String.join(
                        "\n",
                        text.lines()
                                .map(String::strip)
                                .filter(l -> !l.isEmpty())
                                .toList());
        };
    }

    private static String chosen(MultiValueMap<String, String> form) {
        return first(form, "action").equals("circles") ? SEVERAL : first(form, "label");
    }

    private static @Nullable Label label(Owner owner, MultiValueMap<String, String> form, Clock clock) {
        var chosen = chosen(form);
        var codes = new ArrayList<String>();
        if (chosen.equals(SEVERAL)) {
            codes.addAll(form.getOrDefault("circle", List.of()));
        } else if (!chosen.isEmpty()) {
            codes.add(chosen);
        }
        var from = codes.contains("public") ? publicFrom(form, clock) : null;
        if (from != null && codes.size() == 1) {
            codes.add(circle(owner).code());
        }
        return codes.isEmpty() ? null : Label.parse(codes, from);
    }

    /// What is public only later is read by its owner's people at once: somebody must be able to correct or stop it.
    private static Token circle(Owner owner) {
        return switch (owner) {
            case Owner.OfAuthority(var id, var _) -> new Token.OfAuthority(id);
            case Owner.OfGremium(var id, var _) -> new Token.OfGremium(id);
        };
    }

    private static @Nullable Instant publicFrom(MultiValueMap<String, String> form, Clock clock) {
        var typed = first(form, "publicFrom");
        if (typed.isEmpty()) {
            return null;
        }
        return Days.parse(typed)
                .orElseThrow(() -> new BadInput("items.error.publicFrom"))
                .atStartOfDay(clock.getZone())
                .toInstant();
    }

    private static int version(MultiValueMap<String, String> form) {
        var typed = first(form, "version");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    private static String first(MultiValueMap<String, String> form, String name) {
        var value = form.getFirst(name);
        return value == null ? "" : value;
    }
}
