@NullMarked
package de.langtisch.law.fate;

import org.jspecify.annotations.NullMarked;
