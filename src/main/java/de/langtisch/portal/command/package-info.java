/// The operator's commands: found by name, run inside the running portal or in a context of their own.
@NullMarked
package de.langtisch.portal.command;

import org.jspecify.annotations.NullMarked;
