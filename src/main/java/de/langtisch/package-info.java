/// Langtisch: a closed-user-group knowledge portal for a cooperation of public authorities.
@NullMarked
package de.langtisch;

import org.jspecify.annotations.NullMarked;
