@NullMarked
package de.langtisch;

import org.jspecify.annotations.NullMarked;
