/// Following: topics, authorities, Gremien and saved searches, and the notices that come of it.
@NullMarked
@NamedInterface("following")
package de.langtisch.items.following;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
