package de.langtisch.law.fate;

import de.langtisch.citations.Aktenzeichen;
import de.langtisch.citations.Citations;
import de.langtisch.citations.Court;
import de.langtisch.citations.NormCitation;
import de.langtisch.items.Content;
import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.ItemId;
import de.langtisch.law.Instanz;
import de.langtisch.law.RulingKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what the current revision of a decision says of itself and of other instances, for looking up.
@Component
public class DecisionRows {
    private static final int MOST_LINES = 50;

    /// Procedure is in every decision and makes none of them alike.
    private static final Set<String> PROCEDURE =
            Set.of("VwGO", "ZPO", "GVG", "GKG", "RVG", "FGO", "SGG", "ArbGG", "BVerfGG", "FamFG", "StPO", "VwVfG");

    private final JdbcClient jdbc;
    private final FallenKeys fallen;

    DecisionRows(JdbcClient jdbc, FallenKeys fallen) {
        this.jdbc = jdbc;
        this.fallen = fallen;
    }

    /// Writes what the decision says now; clears what another kind of item said under this id.
    public void write(ItemId item, String kind, Content content) {
        for (var table : List.of("law.decision", "law.instanz", "law.applied_norm")) {
            jdbc.sql("delete from " + table + " where item_id = ?")
                    .param(item.value())
                    .update();
        }
        if (kind.equals(RulingKind.KEY)) {
            fallen.forgetAfterCommit();
            names(item, content);
            lines(item, false, content.lines(RulingKind.VORINSTANZ));
            lines(item, true, content.lines(RulingKind.NACHGEHEND));
            norms(item, content.lines(RulingKind.NORMS));
        }
    }

    private void names(ItemId item, Content content) {
        var written = content.value(RulingKind.COURT);
        var court = Court.of(written).map(Court::name).orElse(written);
        int position = 0;
        for (var aktenzeichen : content.lines(RulingKind.AKTENZEICHEN)) {
            var key = key(aktenzeichen);
            if (!key.isEmpty() && position < MOST_LINES) {
                jdbc.sql("""
                        insert into law.decision (item_id, key, position, court, on_date, aktenzeichen, appeal)
                        values (:item, :key, :position, :court, :date, :aktenzeichen, :appeal)
                        on conflict do nothing""")
                        .param("item", item.value())
                        .param("key", key)
                        .param("position", position++)
                        .param("court", court)
                        .param("date", content.date(RulingKind.DATE).orElse(null))
                        .param("aktenzeichen", aktenzeichen)
                        .param("appeal", content.value(RulingKind.APPEAL))
                        .update();
            }
        }
    }

    private static String key(String aktenzeichen) {
        try {
            return new Aktenzeichen(aktenzeichen).normalized();
        } catch (BadInput noNumber) {
            return "";
        }
    }

    private void lines(ItemId item, boolean later, List<String> lines) {
        int position = 0;
        for (var line : lines.stream().limit(MOST_LINES).toList()) {
            var read = Instanz.read(line);
            if (read.isPresent()) {
                jdbc.sql("""
                        insert into law.instanz (item_id, later, position, court, on_date, aktenzeichen, key, effect)
                        values (:item, :later, :position, :court, :date, :aktenzeichen, :key, :effect)""")
                        .param("item", item.value())
                        .param("later", later)
                        .param("position", position++)
                        .param("court", read.get().court())
                        .param("date", read.get().date())
                        .param("aktenzeichen", read.get().aktenzeichen())
                        .param("key", read.get().key())
                        .param("effect", read.get().effect().name())
                        .update();
            }
        }
    }

    private void norms(ItemId item, List<String> lines) {
        var norms = new HashSet<String>();
        lines.stream()
                .limit(MOST_LINES)
                .flatMap(line -> Citations.in(line).stream())
                .filter(NormCitation.class::isInstance)
                .map(citation -> ((NormCitation) citation).norm())
                .filter(norm -> !norm.section().isEmpty() && !PROCEDURE.contains(norm.book()))
                .forEach(norm -> norms.add(norm.written()));
        norms.forEach(norm -> jdbc.sql("insert into law.applied_norm (item_id, norm) values (?, ?)")
                .params(item.value(), norm)
                .update());
    }
}
