package de.langtisch.files;

import java.util.List;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/// What the examination of a file came to.
sealed interface Opinion {
    /// `name` carries the extension of `type`.
    record Passed(FileName name, FileType type) implements Opinion {}

    /// `arguments`: what the sentence of `why` needs, the name first.
    record Failed(Refusal why, List<Object> arguments) implements Opinion {}

    static Failed failed(Refusal why, FileName name) {
        return new Failed(why, List.of(name.toString(), Files.MOST_BYTES >> 20, Files.MOST_UNPACKED >> 20));
    }

    /// The content is a `found`, the name says otherwise.
    static Failed mismatch(FileName name, FileType found) {
        return new Failed(
                Refusal.MISMATCH,
                List.of(
                        name.toString(),
                        new DefaultMessageSourceResolvable(found.nameKey()),
                        name.extension(),
                        found.extension()));
    }
}
