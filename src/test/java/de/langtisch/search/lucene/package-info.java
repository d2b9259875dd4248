/// Tests of the engine on real indexes in temporary folders.
@NullMarked
package de.langtisch.search.lucene;

import org.jspecify.annotations.NullMarked;
