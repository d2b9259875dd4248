@NullMarked
package de.langtisch.notification;

import org.jspecify.annotations.NullMarked;
