package de.langtisch.items;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The text of a draft as it was given back last, so that the next look sees what has changed since. It goes with the
/// draft.
@Component
public class ReturnedTexts {
    private final JdbcClient jdbc;
    private final Kinds kinds;

    ReturnedTexts(JdbcClient jdbc, Kinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    void keep(Draft draft) {
        jdbc.sql("""
                insert into items.returned_text (draft_id, content) values (?, ?)
                on conflict (draft_id) do update set content = excluded.content""").params(draft.id(), ContentJson.write(draft.content())).update();
    }

    /// What is different since the draft was given back; absent when it never was. The caller has shown that its reader
    /// may see the draft.
    public Optional<List<FieldDifference>> since(Draft draft) {
        return jdbc.sql("select content from items.returned_text where draft_id = ?")
                .param(draft.id())
                .query((row, n) -> ContentJson.read(row.getString("content")))
                .optional()
                .map(returned -> FieldDifference.between(
                        kinds.get(draft.kind()), returned, draft.content(), List.of(), List.of()));
    }
}
