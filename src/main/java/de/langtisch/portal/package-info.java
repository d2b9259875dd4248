/// Layout, home, security chain, operator pages, commands and the demo cooperation: where the modules meet.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "labels",
            "text",
            "citations",
            "audit",
            "privacy",
            "search",
            "files",
            "notification",
            "membership",
            "items",
            "law",
            "practice",
            "meetings"
        })
@NullMarked
package de.langtisch.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
