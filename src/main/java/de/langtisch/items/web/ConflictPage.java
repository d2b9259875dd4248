package de.langtisch.items.web;

import de.langtisch.items.Draft;
import de.langtisch.items.FieldDifference;
import de.langtisch.items.Kind;
import java.time.LocalDate;
import java.util.List;

/// Saved elsewhere since, or handed in (`waiting`): what is stored and what was typed side by side. Nothing was
/// overwritten; the form carries the
/// typed text on to the stored version if its author wants it so.
record ConflictPage(String id, int version, String savedAt, boolean waiting, List<Part> parts, List<Typed> typed) {
    /// A part that differs, as comparison from stored to typed.
    record Part(String name, String html) {}

    /// A field of the form, to be sent again.
    record Typed(String name, String value) {}

    static ConflictPage of(Kind kind, Draft stored, DraftForm form, DraftPages.Sayings tools) {
        var words = tools.words();
        var typed = new java.util.ArrayList<Typed>();
        typed.add(new Typed("title", form.content().title()));
        form.content().topics().forEach(t -> typed.add(new Typed("topics", t)));
        form.content().values().forEach((field, value) -> typed.add(new Typed(field, value)));
        var label = form.label();
        if (label != null) {
            typed.add(new Typed("label", DraftForm.SEVERAL));
            label.codes().forEach(code -> typed.add(new Typed("circle", code)));
            var from = label.publicFrom();
            if (from != null) {
                typed.add(new Typed(
                        "publicFrom",
                        LocalDate.ofInstant(from, tools.clock().getZone()).toString()));
            }
        }
        if (form.editorial()) {
            typed.add(new Typed("editorial", "true"));
        }
        return new ConflictPage(
                stored.item().value(),
                stored.version(),
                words.time(stored.updatedAt()),
                stored.review().submitted(),
                FieldDifference.between(kind, stored.content(), form.content(), List.of(), List.of()).stream()
                        .map(d -> new Part(words.part(kind, d.part()), Differences.html(d, words)))
                        .toList(),
                List.copyOf(typed));
    }
}
