package de.langtisch.items;

import de.langtisch.labels.Label;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was said about a draft in an earlier round of its release: the state given back, and the notes. It belongs to
/// the
/// circles of that round. Handed in for others, the draft starts anew: whoever releases it there learns nothing of what
/// was said, or taken out, among the first.
@Component
class SaidBefore {
    private final JdbcClient jdbc;
    private final ReturnedStates returned;

    SaidBefore(JdbcClient jdbc, ReturnedStates returned) {
        this.jdbc = jdbc;
        this.returned = returned;
    }

    void keepReturned(Draft draft) {
        returned.keep(draft);
    }

    void forgetOtherCircles(String draft, Label label) {
        for (var table : new String[] {"items.review_note", "items.returned_state"}) {
            jdbc.sql("delete from " + table + " where draft_id = :draft and label <> :label::text[]")
                    .param("draft", draft)
                    .param("label", label.codes().toArray(String[]::new))
                    .update();
        }
    }
}
