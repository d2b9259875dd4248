/// Tests of items on the real database.
@NullMarked
package de.langtisch.items;

import org.jspecify.annotations.NullMarked;
