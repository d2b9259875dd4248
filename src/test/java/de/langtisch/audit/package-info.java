@NullMarked
package de.langtisch.audit;

import org.jspecify.annotations.NullMarked;
