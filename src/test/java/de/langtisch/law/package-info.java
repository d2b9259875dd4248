/// Rulings, tested on real decisions.
@NullMarked
package de.langtisch.law;

import org.jspecify.annotations.NullMarked;
