/// Tests of the readers of official sources, on fictional decisions and on the shared data where it is present.
@NullMarked
package de.langtisch.law.sources;

import org.jspecify.annotations.NullMarked;
