@NullMarked
package de.langtisch.membership;

import org.jspecify.annotations.NullMarked;
