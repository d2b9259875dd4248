/// The access matrix: every subject against every label, kind and channel, compared with an oracle of its own.
@NullMarked
package de.langtisch.matrix;

import org.jspecify.annotations.NullMarked;
