/// Tests of the canonical text: cleaning, rendering, pasting, comparison, and texts made to harm.
@NullMarked
package de.langtisch.text;

import org.jspecify.annotations.NullMarked;
