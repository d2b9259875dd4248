package de.langtisch.items;

import de.langtisch.labels.Label;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Drafts as they were given back last, so that the next look sees what has changed since. They go with the draft.
@Component
public class ReturnedStates {
    private final JdbcClient jdbc;

    ReturnedStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What was given back: all that an approval would have been bound to.
    public record Returned(Content content, Label label, List<String> fileNames) {}

    /// A submitted draft has a label; one without is not kept.
    void keep(Draft draft) {
        var label = draft.label();
        if (label == null) {
            return;
        }
        jdbc.sql("""
                insert into items.returned_state (draft_id, content, label, public_from, file_names)
                values (:draft, :content, :label::text[], :publicFrom, :fileNames::text[])
                on conflict (draft_id) do update
                   set content = excluded.content, label = excluded.label, public_from = excluded.public_from,
                       file_names = excluded.file_names""")
                .param("draft", draft.id())
                .param("content", ContentJson.write(draft.content()))
                .param("label", label.codes().toArray(String[]::new))
                .param("publicFrom", DraftRows.timestamp(label.publicFrom()))
                .param(
                        "fileNames",
                        draft.attachments().stream().map(Attachment::name).toArray(String[]::new))
                .update();
    }

    /// Absent when the draft was never given back. The caller has shown that its reader may see the draft.
    public Optional<Returned> of(Draft draft) {
        return jdbc.sql("select * from items.returned_state where draft_id = ?")
                .param(draft.id())
                .query(ReturnedStates::returned)
                .optional();
    }

    private static Returned returned(ResultSet row, int n) throws SQLException {
        var codes = List.of((String[]) row.getArray("label").getArray());
        return new Returned(
                ContentJson.read(row.getString("content")),
                Label.parse(codes, DraftRows.instant(row, "public_from")),
                List.of((String[]) row.getArray("file_names").getArray()));
    }
}
