package de.langtisch.items;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/// The attachments of a draft or revision as one column of its query. A second query for each row would hold one
/// connection and wait for another: enough readers at once, and nobody gets any.
final class AttachmentColumn {
    private AttachmentColumn() {}

    /// `table` holds the attachments, `key` names its column of whose they are, `of` the value to match.
    static String of(String table, String key, String of) {
        return """
                array(select f.hash || '|' || f.usage_right || '|' || f.name from items.%s f
                       where f.%s = %s order by f.position) as attachments""".formatted(table, key, of);
    }

    static List<Attachment> read(Array column) throws SQLException {
        return Arrays.stream((String[]) column.getArray())
                .map(line -> line.split("\\|", 3))
                .map(part -> new Attachment(part[0], part[2], Attachment.UsageRight.valueOf(part[1])))
                .toList();
    }
}
