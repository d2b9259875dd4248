package de.langtisch.law.consequence;

import de.langtisch.citations.Aktenzeichen;
import de.langtisch.citations.Citation;
import de.langtisch.citations.Citations;
import de.langtisch.citations.NormCitation;
import de.langtisch.citations.RulingCitation;
import de.langtisch.items.Content;
import de.langtisch.items.Field;
import de.langtisch.items.Kind;
import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.ItemId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what an item relies on and what it mentions. Relying is said by its author, in the lines that its kind names
/// ([de.langtisch.items.Facts]); everything else that a text cites is mentioned.
@Component
class RelationRows {
    private static final int MOST = 500;

    private final JdbcClient jdbc;

    RelationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A decision (`key`) or a norm; the other is empty.
    private record Target(
            String key, String court, @Nullable LocalDate date, String norm, String written) {
        String identity() {
            return norm.isEmpty() ? key + "|" + (date == null ? court : date) : norm;
        }
    }

    void write(ItemId item, Kind kind, Content content) {
        jdbc.sql("delete from law.relation where item_id = ?")
                .param(item.value())
                .update();
        var known = new HashSet<String>();
        var relies = targets(kind.facts(content).reliesOn().stream()).filter(t -> known.add(t.identity()));
        int position = write(item, true, 0, relies.toList());
        var texts = kind.fields().stream()
                .filter(f -> f.type() == Field.Type.TEXT || f.type() == Field.Type.LINE)
                .map(f -> content.value(f.key()));
        write(
                item,
                false,
                position,
                targets(texts).filter(t -> known.add(t.identity())).toList());
    }

    private static Stream<Target> targets(Stream<String> texts) {
        return texts.flatMap(text -> Citations.in(text).stream()).flatMap(citation -> target(citation).stream());
    }

    private static Optional<Target> target(Citation citation) {
        return switch (citation) {
            case NormCitation norm ->
                norm.norm().section().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Target(
                                "", "", null, norm.norm().written(), norm.norm().written()));
            case RulingCitation ruling -> ruling(ruling.reference());
        };
    }

    private static Optional<Target> ruling(RulingCitation.Reference reference) {
        if (reference.aktenzeichen().isEmpty() || reference.aktenzeichen().length() > Aktenzeichen.LONGEST) {
            return Optional.empty();
        }
        try {
            var key = new Aktenzeichen(reference.aktenzeichen()).normalized();
            var written = (reference.court() + " " + reference.aktenzeichen()).strip();
            return Optional.of(new Target(key, reference.court(), reference.date(), "", written));
        } catch (BadInput noNumber) {
            return Optional.empty();
        }
    }

    private int write(ItemId item, boolean relies, int from, List<Target> targets) {
        int position = from;
        for (var target : new ArrayList<>(targets).subList(0, Math.min(targets.size(), MOST))) {
            jdbc.sql("""
                    insert into law.relation (item_id, position, relies, key, court, on_date, norm, written)
                    values (:item, :position, :relies, :key, :court, :date, :norm, :written)""")
                    .param("item", item.value())
                    .param("position", position++)
                    .param("relies", relies)
                    .param("key", target.key())
                    .param("court", target.court())
                    .param("date", target.date())
                    .param("norm", target.norm())
                    .param("written", target.written())
                    .update();
        }
        return position;
    }
}
