@NullMarked
package de.langtisch.meetings;

import org.jspecify.annotations.NullMarked;
