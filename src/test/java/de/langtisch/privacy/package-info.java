@NullMarked
package de.langtisch.privacy;

import org.jspecify.annotations.NullMarked;
