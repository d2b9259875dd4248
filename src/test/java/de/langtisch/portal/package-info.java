@NullMarked
package de.langtisch.portal;

import org.jspecify.annotations.NullMarked;
