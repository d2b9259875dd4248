/// Items with drafts, revisions, review, release, publication, comments and following. It knows kinds only by their
/// description.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "labels",
            "text",
            "citations",
            "audit",
            "privacy",
            "search",
            "files",
            "notification",
            "membership"
        })
@NullMarked
package de.langtisch.items;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
