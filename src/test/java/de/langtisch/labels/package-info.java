@NullMarked
package de.langtisch.labels;

import org.jspecify.annotations.NullMarked;
