/// What follows when a decision falls or a norm ends: which items rely on it, and what their owners say about that.
@NullMarked
package de.langtisch.law.consequence;

import org.jspecify.annotations.NullMarked;
