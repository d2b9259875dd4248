package de.langtisch.law.consequence;

import de.langtisch.items.Current;
import de.langtisch.items.ItemPanel;
import de.langtisch.labels.Reader;
import de.langtisch.law.RulingKind;
import de.langtisch.law.fate.FatePanel;
import de.langtisch.membership.SignedIn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What living law adds to an item's page. One question finds out whether there is anything to say; most items have
/// nothing, and cost no more than that.
@Component
class LawPanel implements ItemPanel {
    private static final String TRACES = """
            select exists (select 1 from law.instanz where item_id = :item)
                   or exists (select 1 from law.decision d join law.instanz i on i.key = d.key and i.key <> ''
                               where d.item_id = :item) as steps,
                   exists (select 1 from law.recheck where item_id = :item) as rechecks,
                   exists (select 1 from law.decision d join law.relation r on r.key = d.key and r.key <> ''
                            where d.item_id = :item and r.item_id <> :item) as related""";

    private final JdbcClient jdbc;
    private final FatePanel fate;
    private final RelyingPanel relying;
    private final RecheckPanel rechecks;

    LawPanel(JdbcClient jdbc, FatePanel fate, RelyingPanel relying, RecheckPanel rechecks) {
        this.jdbc = jdbc;
        this.fate = fate;
        this.relying = relying;
        this.rechecks = rechecks;
    }

    private record Traces(boolean steps, boolean rechecks, boolean related) {}

    @Override
    public List<Part> parts(Current item, @Nullable SignedIn account) {
        var reader = account == null ? Reader.ANYBODY : account.reader();
        var traces = jdbc.sql(TRACES)
                .param("item", item.id().value())
                .query((row, n) ->
                        new Traces(row.getBoolean("steps"), row.getBoolean("rechecks"), row.getBoolean("related")))
                .single();
        var parts = new ArrayList<Part>();
        if (item.kind().equals(RulingKind.KEY)) {
            parts.addAll(fate.parts(item, traces.steps(), reader));
        }
        if (traces.related()) {
            parts.addAll(relying.parts(item, account));
        }
        if (traces.rechecks()) {
            parts.addAll(rechecks.parts(item, account));
        }
        return parts;
    }
}
