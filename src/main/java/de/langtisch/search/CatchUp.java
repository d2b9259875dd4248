package de.langtisch.search;

import de.langtisch.kernel.Excepted;
import de.langtisch.search.lucene.IndexCopy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Brings a copy of the index up to date with its rows of the outbox: loads, writes, makes durable, and only then
/// deletes the rows. A crash anywhere in between repeats the batch.
@Component
@Excepted(
        from = "ForbiddenCallsTests",
        because = "Whatever keeps a document from being loaded, it must leave the index and hold up no other")
class CatchUp {
    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);

    private final OutboxRows outbox;
    private final Sources sources;

    CatchUp(OutboxRows outbox, Sources sources) {
        this.outbox = outbox;
        this.sources = sources;
    }

    /// One batch; false when nothing was left to do. Rows of documents that could not be loaded are added to `failed`
    /// and wait.
    boolean batch(IndexCopy copy, Set<Long> failed) throws IOException {
        var rows = outbox.next(copy.id(), failed);
        if (rows.isEmpty()) {
            return false;
        }
        Map<String, List<Long>> byDocument = new LinkedHashMap<>();
        rows.forEach(r ->
                byDocument.computeIfAbsent(r.document(), d -> new ArrayList<>()).add(r.seq()));
        var done = new ArrayList<Long>();
        for (var entry : byDocument.entrySet()) {
            boolean indexed = index(copy, entry.getKey());
            (indexed ? done : failed).addAll(entry.getValue());
        }
        copy.publish();
        outbox.done(done);
        return true;
    }

    /// A document that cannot be loaded leaves the index: better not found than found by who may no longer read it.
    private boolean index(IndexCopy copy, String document) throws IOException {
        try {
            var present = sources.load(document);
            if (present.isPresent()) {
                copy.put(present.get());
            } else {
                copy.remove(document);
            }
            return true;
        } catch (RuntimeException e) {
            LOG.error("{} could not be loaded for the index and is tried again", document, e);
            copy.remove(document);
            return false;
        }
    }
}
