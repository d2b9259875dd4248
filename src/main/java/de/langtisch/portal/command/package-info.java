/// The operator's commands: found by name, run inside the running portal or in a context of their own.
@NamedInterface("command")
@NullMarked
package de.langtisch.portal.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
