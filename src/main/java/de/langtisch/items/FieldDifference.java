package de.langtisch.items;

import de.langtisch.text.Comparison;
import java.util.ArrayList;
import java.util.List;

/// The comparison of one part of two states of an item: a field, the title, the topics, the label or the attachments.
/// `part` is the field's key or one of `title`, `topics`, `label`, `attachments`.
public record FieldDifference(String part, String old, String now, Comparison comparison) {
    /// What differs, in the order of reading; equal parts are left out. `oldLabel` and `nowLabel` are labels in words.
    public static List<FieldDifference> between(
            Kind kind, Content old, Content now, List<String> oldFiles, List<String> nowFiles) {
        var differences = new ArrayList<FieldDifference>();
        add(differences, "title", old.title(), now.title());
        add(differences, "topics", String.join("\n", old.topics()), String.join("\n", now.topics()));
        kind.fields().forEach(f -> add(differences, f.key(), old.value(f.key()), now.value(f.key())));
        add(differences, "attachments", lines(oldFiles), lines(nowFiles));
        return differences;
    }

    /// One more part that is no field, such as the label in words.
    public static List<FieldDifference> of(String part, String old, String now) {
        var differences = new ArrayList<FieldDifference>();
        add(differences, part, old, now);
        return differences;
    }

    private static void add(List<FieldDifference> to, String part, String old, String now) {
        if (!old.equals(now)) {
            to.add(new FieldDifference(part, old, now, Comparison.of(old, now)));
        }
    }

    private static String lines(List<String> names) {
        return String.join("\n", names);
    }
}
