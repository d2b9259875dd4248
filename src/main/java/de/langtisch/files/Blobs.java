package de.langtisch.files;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Repository;

/// Table `files.blob`: each content once, under its hash. Bytes never change; text may be added later.
@Repository
class Blobs {
    private static final String COLUMNS = "hash, media_type, size, text is not null as has_text";

    private final JdbcClient jdbc;
    private final Clock clock;

    Blobs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Adds the content; where it is there already, only the text is added that was missing.
    StoredFile put(Upload upload, FileType type, @Nullable String text) throws IOException {
        try (var bytes = upload.open()) {
            jdbc.sql("""
                            insert into files.blob (hash, media_type, size, bytes, text, created_at)
                            values (:hash, :mediaType, :size, :bytes, :text, :now)
                            on conflict (hash) do update set text = excluded.text
                            where blob.text is null and excluded.text is not null""")
                    .param("hash", upload.hash())
                    .param("mediaType", type.mediaType())
                    .param("size", upload.size())
                    .param("bytes", binary(bytes, upload.size()))
                    .param("text", text)
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
        return find(upload.hash()).orElseThrow();
    }

    Optional<StoredFile> find(String hash) {
        return jdbc.sql("select " + COLUMNS + " from files.blob where hash = ?")
                .param(hash)
                .query(StoredFile.class)
                .optional();
    }

    Optional<byte[]> content(String hash) {
        return jdbc.sql("select bytes from files.blob where hash = ?")
                .param(hash)
                .query(byte[].class)
                .optional();
    }

    List<String> texts(List<String> hashes) {
        if (hashes.isEmpty()) {
            return List.of();
        }
        var texts = new HashMap<String, String>();
        jdbc.sql("select hash, text from files.blob where hash in (:hashes) and text is not null")
                .param("hashes", hashes)
                .query(row -> {
                    texts.put(row.getString("hash"), row.getString("text"));
                });
        return hashes.stream().map(h -> texts.getOrDefault(h, "")).toList();
    }

    void delete(String hash) {
        jdbc.sql("delete from files.blob where hash = ?").param(hash).update();
    }

    private static SqlBinaryValue binary(InputStream bytes, long size) {
        return new SqlBinaryValue(bytes, size);
    }
}
