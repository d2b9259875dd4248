package de.langtisch.items;

import de.langtisch.labels.Label;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was said about a draft in an earlier round of its release: the state given back, and the notes. It belongs
/// to the circles of that round. Handed in for others, or passed on to the second of two who release, the
/// draft starts anew: whoever looks then learns nothing of what was said, or taken out, among the first.
@Component
class SaidBefore {
    private static final List<String> TABLES = List.of("items.review_note", "items.returned_state");

    private final JdbcClient jdbc;
    private final ReturnedStates returned;

    SaidBefore(JdbcClient jdbc, ReturnedStates returned) {
        this.jdbc = jdbc;
        this.returned = returned;
    }

    void keepReturned(Draft draft) {
        returned.keep(draft);
    }

    /// The first of two steps is done: what was said among the owner's people stays there.
    void forget(String draft) {
        for (var table : TABLES) {
            jdbc.sql("delete from " + table + " where draft_id = ?")
                    .param(draft)
                    .update();
        }
    }

    void forgetOtherCircles(String draft, Label label) {
        for (var table : TABLES) {
            jdbc.sql("delete from " + table + " where draft_id = :draft and label <> :label::text[]")
                    .param("draft", draft)
                    .param("label", label.codes().toArray(String[]::new))
                    .update();
        }
    }
}
