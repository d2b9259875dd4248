/// Hostile and honest files, made on the spot.
@NullMarked
package de.langtisch.files;

import org.jspecify.annotations.NullMarked;
